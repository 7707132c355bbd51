import { describe, expect, test } from 'vitest';
import { localEngine } from '../../src/engine/local-engine';
import type { Pace } from '../../src/engine/slices';
import { hamletGrids } from '../township';

/** A clock that goes one tick with every look: steps between two pauses can be counted. */
function countingPace(slice: number): { readonly pace: Pace; readonly looks: number[] } {
  let now = 0;
  let looked = 0;
  const looks: number[] = [];
  return {
    looks,
    pace: {
      slice,
      clock: () => {
        looked++;
        return now++;
      },
      pause: async () => {
        looks.push(looked);
        looked = 0;
      },
    },
  };
}

describe('work in slices', () => {
  test('no slice of a check has more steps than its time allows, and reading, checking and wording all pause', async () => {
    const { pace, looks } = countingPace(3);
    const engine = localEngine({ pace });
    for (const grid of hamletGrids()) await engine.put(grid);
    const doing = new Set<string>();
    await engine.check({ onProgress: (_, words) => doing.add(words.replace(/\d+\/\d+|“.*”/g, '')) });
    expect(Math.max(...looks)).toBeLessThanOrEqual(5);
    expect(looks.length).toBeGreaterThan(60);
    expect([...doing].join()).toMatch(/正在识别.*正在整理各列.*正在核对/);
  });

  test('a sheet that goes while others read is not kept by what was begun before', async () => {
    let meanwhile: (() => Promise<unknown>) | null = null;
    const pause = async (): Promise<void> => {
      const work = meanwhile;
      meanwhile = null;
      await work?.();
    };
    let now = 0;
    const engine = localEngine({ pace: { slice: 1, clock: () => now++, pause } });
    const grids = hamletGrids();
    for (const grid of grids) await engine.put(grid);
    const [gone] = grids as [(typeof grids)[number]];
    for (const work of [() => engine.indicators(), () => engine.check()]) {
      await engine.put(gone);
      meanwhile = () => engine.drop(gone);
      await work();
      expect((await engine.readings()).filter(({ sheet }) => sheet === gone.sheet)).toEqual([]);
    }
    const alone = localEngine();
    for (const grid of grids.slice(1)) await alone.put(grid);
    expect((await engine.check()).cards).toEqual((await alone.check()).cards);
  });

  test('progress never goes back', async () => {
    const { pace } = countingPace(1);
    const engine = localEngine({ pace });
    for (const grid of hamletGrids()) await engine.put(grid);
    const done: number[] = [];
    await engine.check({ onProgress: (share) => done.push(share) });
    expect(done.every((share, i) => i === 0 || share >= (done[i - 1] as number) - 1e-12)).toBe(true);
    expect(Math.max(...done)).toBeLessThanOrEqual(1);
  });

  test('a signal stops at the next pause: no step is run after it', async () => {
    const stop = new AbortController();
    let pauses = 0;
    let after = 0;
    const pace: Pace = {
      slice: 0,
      clock: () => 0,
      pause: async () => {
        if (stop.signal.aborted) after++;
        if (++pauses === 40) stop.abort();
      },
    };
    const engine = localEngine({ pace });
    for (const grid of hamletGrids()) await engine.put(grid);
    await expect(engine.check({ signal: stop.signal })).rejects.toMatchObject({ code: 'cancelled' });
    expect([pauses, after]).toEqual([40, 0]);
  });
});
