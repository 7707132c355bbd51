import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { App } from '../../packages/excel-addin/src/services/app';
import { ServiceError } from '../../packages/excel-addin/src/services/service-error';
import type { FaultTime } from '../officejs-host/host/make-host';
import { deep } from './deep';
import { type ExcelDesk, excelDesk } from './excel-app';
import { peoples } from './peoples';
import { smallLedger } from './small-ledger';

/* Promise 3: a fault at every host call of every command that writes. */

let desk: ExcelDesk;
beforeAll(async () => {
  desk = await excelDesk(smallLedger(4));
});
afterAll(() => desk.close());

interface Writing {
  readonly name: string;
  /** What is done before the command, without faults. */
  readonly before?: (app: App) => Promise<unknown>;
  readonly run: (app: App) => Promise<unknown>;
}

const applyAll = async (app: App): Promise<void> => {
  const cards = (app.round()?.outcome.cards ?? []).filter((card) => card.choices.length > 0);
  const answer = await app.apply(await app.preview(cards, 0));
  expect(answer.written).toBe(cards.length);
};

const WRITINGS: readonly Writing[] = [
  { name: '改', run: applyAll },
  { name: '再改', before: async (app) => (await applyAll(app), await app.undo()), run: applyAll },
  { name: '撤销', before: applyAll, run: (app) => app.undo() },
  { name: '标色', run: (app) => app.mark() },
  { name: '清除标记', before: (app) => app.mark(), run: (app) => app.unmark() },
  { name: '上报', run: (app) => app.report({ names: true }) },
];

const TIMES: readonly FaultTime[] = ['before', 'after', { action: 1 }, { action: 3 }, { action: 7 }];

const FAULTS = TIMES.flatMap((when) => [[when, false] as const, [when, true] as const]);

async function ready(writing: Writing): Promise<App> {
  desk.load(smallLedger(4));
  const app = await desk.session();
  await app.check();
  await writing.before?.(app);
  return app;
}

/** People's cells, marks, and the sheets of ours that people see: what must be old or new as a whole. */
const state = (): string => JSON.stringify(peoples(desk.host.snapshot()));

interface Outcome {
  readonly failed: unknown;
  readonly now: string;
  readonly offered: boolean;
}

/** One run with a fault. `dies`: Excel never answers again in this session, as when the pane is closed. */
async function outcome(writing: Writing, call: number, when: FaultTime, dies: boolean): Promise<Outcome> {
  const app = await ready(writing);
  const start = desk.host.calls();
  desk.host.failAt(start + call, 'GeneralException', when);
  let failed: unknown = null;
  let died: () => void = () => undefined;
  const dead = new Promise<void>((resolve) => {
    died = resolve;
  });
  const stop = desk.host.onCall((one) => {
    if (!dies || one.call <= start + call) return undefined;
    died();
    return new Promise<void>(() => undefined);
  });
  const done = writing.run(app).catch((error: unknown) => {
    failed = error;
  });
  await Promise.race([
    done,
    dead.then(async () => {
      failed ??= 'died';
      // office.js tidies up behind a run by a call of its own: the session is still until its next call hangs too.
      await new Promise((resolve) => setTimeout(resolve, 25));
    }),
  ]);
  stop();
  // The pane is closed whatever it said, and opened again.
  const next = await desk.session();
  const offer = await next.unfinished();
  if (offer) await next.resolveUnfinished(call % 2 === 0 ? 'finish' : 'undo');
  expect(await next.unfinished()).toBeNull();
  return { failed, now: state(), offered: offer !== null };
}

describe.each(WRITINGS)('$name with a fault at every host call', (writing) => {
  test('the workbook is exactly old or exactly new', async () => {
    const app = await ready(writing);
    const old = state();
    const start = desk.host.calls();
    await writing.run(app);
    const calls = desk.host.calls() - start;
    const fresh = state();
    const wrong: string[] = [];
    const seen = { old: 0, fresh: 0, failed: 0, offered: 0 };
    for (let call = 1; call <= calls; call++) {
      for (const [i, [when, dies]] of FAULTS.entries()) {
        if (!deep && (call * 3 + i) % 20 !== 0) continue;
        const { failed, now, offered } = await outcome(writing, call, when, dies);
        const at = `${writing.name}, call ${call} of ${calls}, ${JSON.stringify(when)}${dies ? ', closed' : ''}`;
        seen[now === old ? 'old' : 'fresh']++;
        if (failed !== null) seen.failed++;
        if (offered) seen.offered++;
        if (now !== old && now !== fresh) wrong.push(`${at}: neither old nor new`);
        if (failed !== null && failed !== 'died' && !(failed instanceof ServiceError)) wrong.push(`${at}: ${String(failed)}`);
        if (failed === null && now !== fresh) wrong.push(`${at}: said to be done and is not`);
      }
    }
    expect(wrong).toEqual([]);
    // Both ends were seen, else the faults missed the command.
    expect(seen.old).toBeGreaterThan(0);
    expect(seen.failed).toBeGreaterThan(0);
    if (deep) console.log(writing.name, calls, seen);
    expect(desk.host.unimplemented).toEqual([]);
  }, 600_000);
});
