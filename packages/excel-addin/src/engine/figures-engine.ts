import { type ComputeResult, computeSteps, type Figure, type Indicator, type NotComputed } from '@taizhang/core';
import {
  dashboardSheet,
  eraOf,
  existsIn,
  type FigureRow,
  type FiguresReport,
  FORMULA_SHEET,
  figureCharts,
  figureFormulas,
  figuresBook,
  figuresReport,
  figureText,
  formulaSheet,
  groupingChoices,
  type Reading,
  type Tell,
  THEMES,
  teller,
  themeTitle,
  usualIndicators,
  whyNoFormula,
  whyNotComputed,
} from '@taizhang/core/report';
import type { FigureSheets, FiguresEngine, FiguresRequest, IndicatorChoice } from './figures';
import { paneHints } from './hints';
import { inSlices, type Step } from './slices';
import type { EngineState } from './state';

/** Figures of what was put in. Open findings of the last check, if there was one, say how far each could move. */
export function figuresEngine(state: EngineState): FiguresEngine {
  return {
    indicators: async () => {
      const { reading, whole } = await inSlices(wholeSteps(state), undefined, state.pace);
      return indicatorChoices(reading, whole, state);
    },
    groupings: async () => {
      const reading = await inSlices(state.readingSteps(), undefined, state.pace);
      return groupingChoices(reading, teller(reading.lang)).map(({ id, title }) => ({ id, title }));
    },
    figureSheets: (request, watch) => inSlices(sheetSteps(state, request), watch, state.pace),
    dashboard: (watch) => inSlices(dashboardSteps(state), watch, state.pace),
  };
}

/** Figures of the indicators, one a step; the progress goes from `from` to `to`. */
function* computed(
  state: EngineState,
  reading: Reading,
  by: readonly string[],
  indicators: readonly string[] | null,
  [from, to]: readonly [number, number],
): Generator<Step, ComputeResult> {
  const steps = computeSteps(reading.dataset, reading.pack, {
    policy: reading.policy.lookup,
    findings: state.lastCheck?.findings ?? [],
    by,
    ...(indicators === null ? {} : { indicators }),
  });
  const doing = state.words().figures.computing;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield { done: from + ((to - from) * step.value.done) / Math.max(1, step.value.total), doing };
  }
}

function* wholeSteps(state: EngineState): Generator<Step, { readonly reading: Reading; readonly whole: ComputeResult }> {
  const reading = yield* state.readingSteps();
  return { reading, whole: yield* computed(state, reading, [], null, [READ, 1]) };
}

/** Those that can be computed first, then by theme as people look for them; analysts' last. Nothing of another era is named. */
function indicatorChoices(reading: Reading, result: ComputeResult, state: EngineState): IndicatorChoice[] {
  const tell = teller(reading.lang);
  const figures = new Map(result.figures.map((figure) => [figure.indicator, figure]));
  const missing = new Map(result.notComputed.map((entry) => [entry.indicator, entry]));
  const era = eraOf(reading.dataset);
  const usual = usualIndicators(era);
  const formulaOf = figureFormulas(reading, result);
  const formulaState = (figure: Figure | undefined, indicator: Indicator): IndicatorChoice['formula'] => {
    if (!figure) return { can: false, why: '' };
    const formula = formulaOf(figure, indicator);
    return 'code' in formula ? { can: false, why: whyNoFormula(formula, reading.pack, tell) } : { can: true, why: '' };
  };
  return reading.pack.indicators
    .filter((one) => existsIn(era, one.dataYears) && missing.get(one.id)?.why !== 'other-era')
    .sort((a, b) => rank(a, figures, usual) - rank(b, figures, usual))
    .map((one): IndicatorChoice => {
      const figure = figures.get(one.id);
      return {
        id: one.id,
        title: tell(one.title['zh-CN'], one.title.en),
        theme: themeTitle(one.id, tell),
        unit: one.unit,
        meaning: tell(one.meaning['zh-CN'], one.meaning.en),
        isAnalyst: one.analyst === true,
        value: figure ? figureText(figure.value, one) : '',
        why: whyOf(missing.get(one.id), reading, state, tell),
        formula: formulaState(figure, one),
      };
    });
}

/** What can be computed before what cannot, by theme, the usual ones of a theme first. */
function rank(indicator: Indicator, figures: ReadonlyMap<string, Figure>, usual: readonly string[]): number {
  const theme = THEMES.indexOf(indicator.id.split('/')[0] ?? '');
  const place = usual.indexOf(indicator.id);
  const within = (theme < 0 ? THEMES.length : theme) * 100 + (place < 0 ? 99 : place);
  return (figures.has(indicator.id) ? 0 : 1e6) + (indicator.analyst ? 1e5 : 0) + within;
}

function whyOf(entry: NotComputed | undefined, { pack }: Reading, state: EngineState, tell: Tell): string {
  return entry ? whyNotComputed(entry, pack, tell, paneHints(state.words())) : '';
}

const READ = 0.4;
const WHOLE = 0.6;
const GROUPED = 0.85;

function* sheetSteps(state: EngineState, { indicators, by, as }: FiguresRequest): Generator<Step, FigureSheets> {
  const reading = yield* state.readingSteps();
  const words = state.words().figures;
  const tell = teller(reading.lang);
  yield { done: READ, doing: words.computing };
  const fields = fieldsOf(reading, by, tell);
  const whole = yield* computed(state, reading, [], indicators, [READ, WHOLE]);
  const grouped = fields.length === 0 ? null : yield* computed(state, reading, fields, indicators, [WHOLE, GROUPED]);
  yield { done: GROUPED, doing: words.writing };
  const report = asAsked(figuresReport(reading, whole, grouped, fields, true, paneHints(state.words())), indicators);
  const notes = report.notComputed.map(({ indicator, reason }) =>
    words.notComputed(tell(indicator.title['zh-CN'], indicator.title.en), reason),
  );
  const [main, parts, meaning, behind] = figuresBook(report, reading, tell).sheets;
  if (!main || !parts || !meaning || !behind) return { sheets: [], notes };
  const named = {
    parts: { ...parts, name: words.parts },
    meaning: { ...meaning, name: words.meaning },
    behind: { ...behind, name: words.behind },
  };
  const rest = [named.meaning, named.behind].map((spec) => ({ spec, charts: [] }));
  if (as === 'values') {
    const charts = figureCharts(report, { names: 1, value: 2 });
    return { sheets: [{ spec: main, charts: [] }, { spec: named.parts, charts }, ...rest], notes };
  }
  const formulas = { whole: figureFormulas(reading, whole), grouped: grouped && figureFormulas(reading, grouped) };
  const { spec, kept } = formulaSheet(report, reading, formulas, tell);
  const charts = figureCharts(report, { names: FORMULA_SHEET.group, value: FORMULA_SHEET.value });
  return { sheets: [{ spec, charts }, ...rest], notes: [...notes, ...kept.map(({ title, why }) => words.keptValue(title, why))] };
}

/** Figures in the order in which they were asked for. */
function asAsked(report: FiguresReport, indicators: readonly string[]): FiguresReport {
  const at = new Map(indicators.map((id, i) => [id, i]));
  const sorted = (rows: readonly FigureRow[]): FigureRow[] =>
    [...rows].sort((a, b) => (at.get(a.indicator.id) ?? 0) - (at.get(b.indicator.id) ?? 0));
  return { ...report, whole: sorted(report.whole), grouped: sorted(report.grouped) };
}

/** Fields of the groupings asked for; a group is told by its village too. */
function fieldsOf(reading: Reading, by: readonly string[], tell: Tell): string[] {
  if (by.length === 0) return [];
  const choices = new Map(groupingChoices(reading, tell).map((choice) => [choice.id, choice.fields]));
  return [...new Set(by.flatMap((id) => choices.get(id) ?? [id]))];
}

function* dashboardSteps(state: EngineState): Generator<Step, FigureSheets> {
  const reading = yield* state.readingSteps();
  const words = state.words().figures;
  yield { done: READ, doing: words.computing };
  const { spec, charts } = dashboardSheet(reading, state.lastCheck?.findings ?? []);
  return { sheets: [{ spec, charts }], notes: spec.rows.length === 0 ? [words.nothing] : [] };
}
