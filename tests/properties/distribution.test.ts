import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ascendingOrder } from '../../packages/core/src/indicators/distribution/ascending-order';
import { compensatedSum } from '../../packages/core/src/indicators/distribution/compensated-sum';
import { gini } from '../../packages/core/src/indicators/distribution/gini';
import { lorenzPoints } from '../../packages/core/src/indicators/distribution/lorenz-points';
import { distributions } from '../../packages/core/src/indicators/distribution/registry';
import { sen } from '../../packages/core/src/indicators/distribution/sen';
import { senShorrocksThon } from '../../packages/core/src/indicators/distribution/sen-shorrocks-thon';
import { watts } from '../../packages/core/src/indicators/distribution/watts';

const f64 = (...values: number[]) => Float64Array.from(values);

describe('properties of distribution measures', () => {
  const fen = fc.integer({ min: 1, max: 5_000_000 });
  const persons = fc.integer({ min: 1, max: 9 });
  const households = fc.array(fc.tuple(fen, persons), { minLength: 1, maxLength: 40 });
  const unweighted: Record<string, (x: Float64Array, w?: Float64Array) => number | undefined> = {};
  for (const [name, measure] of distributions)
    unweighted[name] = (x, w) =>
      measure(
        x,
        w,
        x.map(() => 400_000),
      );
  const runs = { seed: 20211, numRuns: 100 };
  const close = (a: number | undefined, b: number | undefined) => {
    if (a === undefined || b === undefined) expect(a).toBe(b);
    else expect(Math.abs(a - b) / Math.max(1, Math.abs(b)), `${a} against ${b}`).toBeLessThan(1e-12);
  };

  it('weighted Gini is exactly the Gini of the persons written out one by one', () => {
    fc.assert(
      fc.property(households, (rows) => {
        const written = f64(...rows.flatMap(([x, n]) => Array<number>(n).fill(x)));
        const weighted = gini(f64(...rows.map(([x]) => x)), f64(...rows.map(([, n]) => n)));
        expect(weighted.value).toBe(gini(written).value);
      }),
      runs,
    );
  });

  for (const name of Object.keys(unweighted)) {
    const measure = unweighted[name] as (x: Float64Array, w?: Float64Array) => number | undefined;
    it(`${name}: weights are persons written out, in any order, at any scale, any number of times`, () => {
      fc.assert(
        fc.property(households, fc.integer({ min: 2, max: 4 }), (rows, k) => {
          const x = rows.map(([value]) => value);
          const w = rows.map(([, n]) => n);
          const base = measure(f64(...x), f64(...w));
          const written = rows.flatMap(([value, n]) => Array<number>(n).fill(value));
          close(measure(f64(...written)), base);
          close(measure(f64(...[...x].reverse()), f64(...[...w].reverse())), base);
          if (name !== 'sen-discrete') close(measure(f64(...x), f64(...w.map((n) => n * k))), base);
          if (name === 'median') return;
          const line = 400_000;
          const scaled = distributions.get(name)?.(f64(...x.map((v) => v * 8)), f64(...w), f64(...x.map(() => line * 8)));
          close(scaled, base);
        }),
        runs,
      );
    });
  }

  it('gives one line for all and the same line a row the same answer, and mixed lines as multiples of their own', () => {
    fc.assert(
      fc.property(households, (rows) => {
        const x = f64(...rows.map(([value]) => value));
        const lines = x.map((_, i) => (i % 2 === 0 ? 300_000 : 500_000));
        for (const measure of [sen, senShorrocksThon, watts]) {
          expect(
            measure(
              x,
              x.map(() => 400_000),
            ).value,
          ).toBe(measure(x, 400_000).value);
          close(
            measure(x, lines).value,
            measure(
              x.map((v, i) => v / (lines[i] as number)),
              1,
            ).value,
          );
        }
      }),
      runs,
    );
  });

  it('Gini is twice the area above the Lorenz curve', () => {
    fc.assert(
      fc.property(households, (rows) => {
        const x = f64(...rows.map(([value]) => value));
        const w = f64(...rows.map(([, n]) => n));
        const curve = lorenzPoints(x, w).value;
        if (!curve) throw new Error('no curve');
        let under = 0;
        for (let i = 1; i < curve.people.length; i++) {
          const width = (curve.people[i] as number) - (curve.people[i - 1] as number);
          under += (width * ((curve.income[i] as number) + (curve.income[i - 1] as number))) / 2;
        }
        close(1 - 2 * under, gini(x, w).value);
      }),
      runs,
    );
  });

  it('sorts whole and broken values, negative ones too, as a stable sort does', () => {
    const values = fc.array(
      fc.oneof(fc.integer({ min: -50, max: 50 }), fc.double({ min: -5, max: 5, noNaN: true }), fc.constant(1e15)),
    );
    fc.assert(
      fc.property(values, (list) => {
        const x = f64(...list);
        const expected = list.map((_, i) => i).sort((a, b) => (x[a] as number) - (x[b] as number) || a - b);
        expect([...ascendingOrder(x)]).toEqual(expected);
      }),
      runs,
    );
  });

  it('adds whole 分 exactly, and keeps what a plain sum loses', () => {
    expect(compensatedSum(3, (i) => [1e16, 1, -1e16][i] as number)).toBe(1);
    const x = Float64Array.from({ length: 1000 }, (_, i) => ((i * 7919) % 1009) * 1e7 + i);
    const exact = [...x].reduce((sum, value) => sum + BigInt(value), 0n);
    expect(BigInt(compensatedSum(x.length, (i) => x[i] as number))).toBe(exact);
  });
});
