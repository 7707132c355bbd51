import type { CheckProgress } from '../check/check';
import type { Finding } from '../check/finding';
import { bitAt } from '../engine/bits';
import { declaredIn } from '../engine/declared';
import { type EvaluationWorld, Evaluator } from '../engine/evaluate';
import { periodsOf } from '../engine/periods';
import { roundHalfAway } from '../engine/round-half-away';
import type { Indicator } from '../indicators/indicator';
import { formatDay } from '../kinds/day';
import type { Pack } from '../pack';
import type { Dataset } from '../table/table';
import { doubtOf } from './doubt';
import type { ComputeResult, Figure, NotComputed, PolicyUse } from './figure';
import { rowsIn, YEAR } from './groups';
import { type Measured, type MeasureWorld, measureGroups } from './measure';
import { cannotCompute, type Needs, needsOf } from './needs';
import { partsOf } from './parts-of';
import { worldsOf } from './worlds';
import { inYearsOf } from './years';

export interface ComputeOptions {
  /** Indicator ids; all of the pack unless said. */
  readonly indicators?: readonly string[];
  /** Grouping fields: places (`village`, `villageGroup`, `township`), any code column, or `dataYear`; see `groupingFields`. */
  readonly by?: readonly string[];
  readonly policy?: EvaluationWorld['policy'];
  /** Open findings of a check of the same dataset: they tell how far each figure could still move. */
  readonly findings?: readonly Finding[];
}

/**
 * Computes indicators from the columns of a dataset, for the whole or for every group.
 *
 * A row whose condition or value is not known is in no part of the figure and is counted as undecided. A figure that does not exist
 * for the data's years, or lacks a column (also one to group by), a ledger, a date, the period before or a policy value, is named in
 * `notComputed` with the reason. A figure of a group is given where one of its ledgers has rows of the group in the figure's years.
 * Of several snapshots in one dataset (a sheet for each year) the latest is counted, unless `by` has `dataYear`; the one before serves as
 * the period before. Rounded half away from zero to the indicator's digits, in stored units (分, 0–1); parts are not rounded.
 *
 * @example
 * compute({ tables: new Map() }, defaultPack).figures.length //=> 0
 */
export function compute(given: Dataset, pack: Pack, options: ComputeOptions = {}): ComputeResult {
  const steps = computeSteps(given, pack, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * The same in steps of one indicator each, for progress: stop calling `next` to cancel. The last step holds the result.
 *
 * @example
 * [...computeSteps({ tables: new Map() }, defaultPack)] //=> []
 */
export function* computeSteps(given: Dataset, pack: Pack, options: ComputeOptions = {}): Generator<CheckProgress, ComputeResult> {
  const by = options.by ?? [];
  const declared = declaredIn(pack);
  const dataset = by.includes(YEAR) ? given : (periodsOf(given, declared.ledgers).at(-1) as Dataset);
  const policyGiven = new Map<string, Map<string, PolicyUse>>();
  const evaluator = new Evaluator({ dataset, declared, policy: recorded(options.policy, policyGiven) });
  const inYears = inYearsOf(dataset);
  const notComputed = new Map<string, NotComputed>();
  const wanted = pack.indicators.filter((indicator) => !options.indicators || options.indicators.includes(indicator.id));
  const ready = wanted.flatMap((indicator) => {
    const needs = needsOf(indicator, declared.links);
    const reason = cannotCompute(indicator, needs, dataset, by, inYears);
    if (reason) notComputed.set(indicator.id, { indicator: indicator.id, ...reason });
    return reason ? [] : [{ indicator, needs }];
  });
  for (const { indicator } of ready) announce(indicator, evaluator);
  const worlds = worldsOf(evaluator, by, doubtOf(dataset, options.findings ?? []), inYears);
  const figures: Figure[] = [];
  const policyUsed: PolicyUse[] = [];
  for (const [done, { indicator, needs }] of ready.entries()) {
    yield { done, total: ready.length };
    const world = worlds.of(indicator);
    const measured = measureGroups(indicator.measure, indicator.ledger, world);
    const lacking = lackingValues(needs, evaluator);
    if (lacking.length > 0 && measured.every((m) => m.behind.length === 0)) {
      notComputed.set(indicator.id, { indicator: indicator.id, why: 'no-policy-value', parameters: lacking });
      continue;
    }
    for (const parameter of needs.params)
      for (const use of policyGiven.get(parameter)?.values() ?? []) policyUsed.push({ ...use, indicator: indicator.id });
    measured.forEach((m, g) => {
      if (by.length === 0 || isPresent(needs, g, world))
        figures.push(figureOf(indicator, worlds.groups.names[g] as readonly (string | null)[], m));
    });
  }
  const named = wanted.flatMap((indicator) => notComputed.get(indicator.id) ?? []);
  return { pack: pack.version, by, tables: dataset.tables, figures, notComputed: named, policyUsed };
}

/** What several figures read, such as ages, is evaluated once. */
function announce(indicator: Indicator, evaluator: Evaluator): void {
  for (const { trees, ledger } of partsOf(indicator.measure, indicator.ledger)) {
    for (const tree of trees) if (tree) evaluator.announce(tree, ledger);
  }
}

/** Policy values, with a note of each that was given. */
function recorded(policy: ComputeOptions['policy'], given: Map<string, Map<string, PolicyUse>>): EvaluationWorld['policy'] {
  return (parameter, day, region) => {
    const value = policy?.(parameter, day, region);
    if (value === undefined) return undefined;
    const uses = given.get(parameter) ?? new Map<string, PolicyUse>();
    given.set(parameter, uses.set(`${day}|${region}`, { indicator: '', parameter, day: formatDay(day), region, value }));
    return value;
  };
}

function lackingValues({ params }: Needs, { missing }: Evaluator): { parameter: string; day: string | null; region: string }[] {
  return [...params].flatMap((parameter) => {
    const lack = missing.get(parameter);
    return lack ? [{ parameter, day: lack.day === null ? null : formatDay(lack.day), region: lack.region }] : [];
  });
}

/** Some ledger of the figure has rows of the group in the figure's years; for a change, also in the period before. */
function isPresent({ counted, usesBefore }: Needs, group: number, world: MeasureWorld): boolean {
  const isIn = (ledger: string): boolean => {
    const rows = rowsIn(world.grouped(ledger), group);
    const years = world.inYears(ledger);
    if (years === null) return rows.length > 0;
    return rows.some((row) => bitAt(years.yes, row) || (years.unknown !== null && bitAt(years.unknown, row)));
  };
  return counted.some(isIn) || (usesBefore && counted.some((ledger) => rowsIn(world.before().grouped(ledger), group).length > 0));
}

function figureOf(indicator: Indicator, group: readonly (string | null)[], m: Measured): Figure {
  const round = (value: number | null): number | null => (value === null ? null : roundStored(value, indicator));
  return {
    indicator: indicator.id,
    group,
    value: round(m.value),
    low: round(m.low),
    high: round(m.high),
    withoutDoubtful: round(m.withoutDoubtful),
    numerator: m.numerator,
    denominator: m.denominator,
    undecided: m.undecided.length,
    doubtful: m.doubtful.length,
    behind: m.behind,
    ledger: m.ledger,
  };
}

/** Stored values are 分 and 0–1; the printed unit decides how many decimals of them count. A number too large to have such decimals stays. */
function roundStored(value: number, { unit, digits }: Indicator): number {
  const shift = unit === '元' ? -2 : unit === '万元' ? -6 : unit === '%' ? 2 : 0;
  const places = digits + shift;
  return Math.abs(value) * 10 ** places > Number.MAX_SAFE_INTEGER ? value : roundHalfAway(value, places);
}
