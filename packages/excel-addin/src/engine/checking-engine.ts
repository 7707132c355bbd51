import { type CheckResult, checkSteps, type Finding, firstToFix, parseDay } from '@taizhang/core';
import {
  checkReport,
  dataDates,
  datesText,
  eraOf,
  findingsBook,
  notChecked,
  type Reading,
  rectificationSheet,
  teller,
} from '@taizhang/core/report';
import { cardSteps } from './cards';
import type { CheckingEngine, CheckOutcome } from './checking';
import { paneHints } from './hints';
import { inSlices, type Step } from './slices';
import type { EngineState } from './state';

/** Checks what was put in, and writes findings as sheets. */
export function checkingEngine(state: EngineState): CheckingEngine {
  const lastCheck = async (): Promise<CheckResult> =>
    state.lastCheck ?? (await inSlices(resultSteps(state), undefined, state.pace)).result;
  return {
    check: (watch) => inSlices(outcomeSteps(state), watch, state.pace),
    findingSheets: async ({ identities, names }) => {
      const all = await lastCheck();
      const kept = identities ? withOnly(all, new Set(identities)) : all;
      const reading = state.reading();
      const tell = teller(reading.lang);
      const report = checkReport(reading, kept, { names }, paneHints(state.words()));
      return findingsBook(report, tell, { linkTo: (source) => source, byVillage: false }).sheets;
    },
    rectificationSheet: async (rows, privacy) => {
      const { findings } = await lastCheck();
      return rectificationSheet(state.reading(), findings, new Map(rows.map((row) => [row.identity, row])), privacy);
    },
  };
}

const READ = 0.4;
const CHECKED = 0.85;

/** Recognises, reads and checks: the result as core gives it. */
function* resultSteps(state: EngineState): Generator<Step, { readonly reading: Reading; readonly result: CheckResult }> {
  const reading = yield* state.readingSteps();
  if (state.lastCheck) return { reading, result: state.lastCheck };
  const { off, secret } = state.settings;
  const words = state.words();
  const steps = checkSteps(reading.dataset, reading.pack, {
    policy: reading.policy.lookup,
    ...(off ? { off } : {}),
    ...(secret === '' ? {} : { secret }),
  });
  for (;;) {
    const step = steps.next();
    if (step.done) {
      state.keepCheck(reading, step.value);
      return { reading, result: step.value };
    }
    const { done, total } = step.value;
    yield { done: READ + ((CHECKED - READ) * done) / Math.max(1, total), doing: words.checking(done, total) };
  }
}

function* outcomeSteps(state: EngineState): Generator<Step, CheckOutcome> {
  const { reading, result } = yield* resultSteps(state);
  const words = state.words();
  const tell = teller(reading.lang);
  const cards = yield* cardSteps(reading, result.findings, words, CHECKED);
  const at = new Map(result.findings.map((finding, i) => [finding, i]));
  const { reasons, missing } = notChecked(result, reading.pack, eraOf(reading.dataset), tell, paneHints(words));
  const dates = dataDates(reading);
  return {
    cards,
    first: firstToFix(result.findings).map((finding: Finding) => at.get(finding) as number),
    counts: result.counts,
    notChecked: reasons.map(({ why, reason, rules, todo }) => ({ why, reason, rules: rules.length, todo })),
    notRun: result.notRun.map(({ rule }) => rule),
    unread: unreadOf(reading),
    missing,
    asOf: datesText(dates, tell),
    ...lineOf(reading, dates.at(-1) ?? null, state),
    pack: result.pack,
  };
}

/** 未查 n 表 m 列: sheets that no ledger was found in, and columns that a person has to decide about. Blank sheets hold nothing to check. */
function unreadOf({ sheets }: Reading): CheckOutcome['unread'] {
  return {
    sheets: sheets.filter((sheet) => sheet.ledger === null && sheet.refused?.why !== 'blank').length,
    columns: sheets.reduce((sum, sheet) => sum + sheet.bindings.filter(({ confidence }) => confidence === 'doubtful').length, 0),
  };
}

/** The first year of monitoring lines; before it the word would be out of place. */
const FIRST_LINE = 2020;

/** 监测线 of the day and region of the data, with where it comes from. */
function lineOf({ policy, region }: Reading, date: string | null, state: EngineState): { line: string; lineSource: string } {
  const day = date === null || Number(date.slice(0, 4)) < FIRST_LINE ? null : parseDay(date);
  const answer = day === null ? undefined : policy.valueAt('monitoring-line', day, region);
  if (!answer) return { line: '', lineSource: '' };
  const words = state.words();
  const status = answer.status === 'verified' ? '' : words.lineUnverified;
  const where = answer.byOffice ? `${words.byOffice} ${answer.set.at}` : `${answer.document.title} ${answer.set.at}`;
  return { line: `${answer.set.value}${words.yuanAYear}${status}`, lineSource: where.trim() };
}

function withOnly(result: CheckResult, identities: ReadonlySet<string>): CheckResult {
  const findings = result.findings.filter((finding) => identities.has(finding.identity));
  const count = (severity: string): number => findings.filter((finding) => finding.severity === severity).length;
  const counts = { ...result.counts, error: count('error'), suspect: count('suspect'), notice: count('notice') };
  return { ...result, findings, counts };
}
