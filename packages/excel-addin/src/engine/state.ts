import {
  type CheckResult,
  createPolicy,
  type Grid,
  type Pack,
  type Policy,
  type PolicyDocument,
  recognize,
  type Sheet,
  setAsideCopies,
  shareDates,
} from '@taizhang/core';
import type { Reading } from '@taizhang/core/report';
import { readTablesSteps } from '@taizhang/core/sheet';
import { type EngineWords, engineWords } from '../text/engine';
import type { EngineSettings } from './reading';
import type { Pace, Step } from './slices';

/** What the engine holds between calls. Each capability is a function of it: `askingEngine(state)`. */
export interface EngineState {
  readonly pack: Pack;
  readonly pace: Pace;
  settings: EngineSettings;
  /** By `sheetKey`. */
  readonly grids: Map<string, Grid>;
  /** The grids recognised and read into tables, with settings as they are; made once until something changes. */
  reading(): Reading;
  /** The same in short steps. */
  readingSteps(): Generator<Step, Reading>;
  /** What each grid was recognised as, without reading it into tables. */
  sheets(): readonly Sheet[];
  /** The last check of that reading; null when something changed since. */
  readonly lastCheck: CheckResult | null;
  /** Keeps the check of a reading, unless something changed while it was made: sheets may be put in between two slices. */
  keepCheck(of: Reading, result: CheckResult): void;
  /** To be called after grids or settings changed. `sheetsToo`: what the sheets are must be found again. */
  changed(sheetsToo: boolean): void;
  /** Words of the language in use. */
  words(): EngineWords;
}

/** Key of a sheet in `grids`. */
export function sheetKey(sheet: { readonly source: string; readonly sheet: string }): string {
  return `${sheet.source}|${sheet.sheet}`;
}

/** Share of the progress at which sheets are recognised, and columns read. */
const RECOGNISED = 0.15;
const READ = 0.4;

/** State of an engine that holds nothing yet. */
export function engineState(pack: Pack, pace: Pace): EngineState {
  let recognised = new Map<Grid, readonly Sheet[]>();
  let reading: Reading | null = null;
  let lastCheck: CheckResult | null = null;
  /** Counts changes: what was begun before one is not kept after it. */
  let changes = 0;
  let policy: { readonly of: readonly PolicyDocument[] | undefined; readonly policy: Policy } | null = null;

  const policyNow = (): Policy => {
    const own = state.settings.policy;
    if (!policy || policy.of !== own) policy = { of: own, policy: createPolicy(pack.documents, own ? { extra: own } : {}) };
    return policy.policy;
  };
  const sheetsOf = (grid: Grid): readonly Sheet[] => {
    let sheets = recognised.get(grid);
    if (!sheets) {
      const headers = state.settings.corrections ?? [];
      sheets = recognize(grid, pack.ledgers, headers.length > 0 ? { corrections: { schemaVersion: 1, headers } } : {});
      recognised.set(grid, sheets);
    }
    return sheets;
  };

  const state: EngineState = {
    pack,
    pace,
    settings: { schemaVersion: 1, language: 'zh-CN', secret: '' },
    grids: new Map(),
    get lastCheck() {
      return lastCheck;
    },
    keepCheck(of, result) {
      if (of === reading) lastCheck = result;
    },
    *readingSteps() {
      if (reading) return reading;
      const words = state.words();
      const begun = changes;
      const grids = [...state.grids.values()];
      const found: Sheet[] = [];
      for (const [i, grid] of grids.entries()) {
        yield { done: (RECOGNISED * i) / grids.length, doing: words.recognising(grid.sheet) };
        found.push(...sheetsOf(grid));
      }
      yield { done: RECOGNISED, doing: words.readingColumns };
      const { asOf, region } = state.settings;
      const sheets = setAsideCopies(shareDates(found, pack.ledgers), pack.ledgers, asOf);
      yield { done: RECOGNISED, doing: words.readingColumns };
      const options = { ...(asOf === undefined ? {} : { asOf }), ...(region === undefined ? {} : { region }) };
      const steps = readTablesSteps(sheets, pack.ledgers, options);
      for (;;) {
        const step = steps.next();
        if (!step.done) {
          const share = step.value.done / Math.max(1, step.value.total);
          yield { done: RECOGNISED + (READ - RECOGNISED) * share, doing: words.readingColumns };
          continue;
        }
        const lang = state.settings.language === 'en' ? 'en' : 'zh';
        const made: Reading = {
          sheets,
          dataset: step.value,
          pack,
          policy: policyNow(),
          asOf: asOf ?? null,
          region: region ?? '',
          lang,
        };
        return begun === changes ? (reading ??= made) : made;
      }
    },
    reading() {
      const steps = state.readingSteps();
      for (;;) {
        const step = steps.next();
        if (step.done) return step.value;
      }
    },
    sheets: () => [...state.grids.values()].flatMap(sheetsOf),
    changed(sheetsToo) {
      reading = null;
      lastCheck = null;
      changes++;
      if (sheetsToo) recognised = new Map();
      else for (const grid of recognised.keys()) if (state.grids.get(sheetKey(grid)) !== grid) recognised.delete(grid);
    },
    words: () => engineWords(state.settings.language),
  };
  return state;
}
