import type { Finding } from '../check/finding';
import { makeBits, setBit } from '../engine/bits';
import { declaredIn } from '../engine/declared';
import { Evaluator, type EvaluationWorld } from '../engine/evaluate';
import { roundHalfAway } from '../engine/round-half-away';
import type { TruthVector } from '../engine/vector';
import { type Reads, readsOf } from '../engine/walk';
import type { Expr } from '../expr/typed';
import type { Indicator, Measure } from '../indicators/indicator';
import { calendarDate, formatDay } from '../kinds/day';
import type { Link } from '../ledgers/link';
import type { Pack } from '../pack';
import { CellStatus, type Dataset, type Table } from '../table/table';
import { doubtOf } from './doubt';
import type { ComputeResult, Figure, NotComputed, NotComputedReason, PolicyUse } from './figure';
import { groupRows } from './groups';
import { type Measured, measureGroups } from './measure';

export interface ComputeOptions {
  /** Indicator ids; all of the pack unless said. */
  readonly indicators?: readonly string[];
  /** Grouping fields: places (`village`, `group`, `township`), any code column, or `dataYear`. */
  readonly by?: readonly string[];
  readonly policy?: EvaluationWorld['policy'];
  /** Open findings of a check of the same dataset: they tell how far each figure could still move. */
  readonly findings?: readonly Finding[];
}

/**
 * Computes indicators from the columns of a dataset, for the whole or for every group.
 *
 * A row whose condition or value is not known is not in the figure and is counted as undecided. A figure that does not exist for the
 * data's years, or lacks a column, a ledger, a date or a policy value, is named in `notComputed` with the reason.
 */
export function compute(dataset: Dataset, pack: Pack, options: ComputeOptions = {}): ComputeResult {
  const by = options.by ?? [];
  const declared = declaredIn(pack);
  const { links } = declared;
  const policyUsed = new Map<string, PolicyUse>();
  let current = '';
  const policy: EvaluationWorld['policy'] = (parameter, day, region) => {
    const value = options.policy?.(parameter, day, region);
    if (value !== undefined) policyUsed.set(`${current}|${parameter}|${day}|${region}`, { indicator: current, parameter, day: formatDay(day), region, value });
    return value;
  };
  const evaluator = new Evaluator({
    dataset,
    declared,
    policy,
  });
  const doubt = doubtOf(dataset, options.findings ?? []);
  const shared = new Map<string, number>();
  const groups: (string | null)[][] = [];
  const grouped = new Map<string, Int32Array>();
  for (const [id, table] of dataset.tables) grouped.set(id, groupRows(table, by, shared, groups));
  const figures: Figure[] = [];
  const notComputed: NotComputed[] = [];
  for (const indicator of pack.indicators) {
    if (options.indicators && !options.indicators.includes(indicator.id)) continue;
    current = indicator.id;
    const needs = needsOf(indicator, links);
    const reason = cannotCompute(indicator, needs, dataset);
    if (reason) {
      notComputed.push({ indicator: indicator.id, ...reason });
      continue;
    }
    const measured = measureGroups(indicator.measure, indicator.ledger, {
      evaluator,
      links,
      doubt,
      groupOf: (ledger) => grouped.get(ledger) as Int32Array,
      groupCount: groups.length,
      inYears: (ledger) => yearsOf(indicator, dataset.tables.get(ledger) as Table),
    });
    const lacking = [...needs.params].flatMap((parameter) => {
      const missing = evaluator.missing.get(parameter);
      return missing ? [{ parameter, day: missing.day === null ? null : formatDay(missing.day), region: missing.region }] : [];
    });
    if (lacking.length > 0 && measured.every((m) => m.behind.length === 0)) {
      notComputed.push({ indicator: indicator.id, why: 'no-policy-value', parameters: lacking });
      continue;
    }
    const present = new Set(grouped.get(indicator.ledger));
    measured.forEach((m, g) => {
      if (present.has(g) || m.denominator) figures.push(figureOf(indicator, groups[g] as (string | null)[], m));
    });
  }
  return { pack: pack.version, by, figures, notComputed, policyUsed: [...policyUsed.values()] };
}

function figureOf(indicator: Indicator, group: (string | null)[], m: Measured): Figure {
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
    undecided: m.undecided,
    doubtful: m.doubtful,
    behind: m.behind,
    ledger: indicator.ledger,
  };
}

/** Stored values are 分 and 0–1; the printed unit decides how many decimals of them count. */
function roundStored(value: number, { unit, digits }: Indicator): number {
  const shift = unit === '元' ? -2 : unit === '万元' ? -6 : unit === '%' ? 2 : 0;
  return roundHalfAway(value, digits + shift);
}

function needsOf(indicator: Indicator, links: ReadonlyMap<string, Link>): Reads {
  const parts = partsOf(indicator.measure, indicator.ledger);
  const reads = parts.map(({ trees, ledger }) => readsOf(trees, ledger, links));
  const first = readsOf([], indicator.ledger, links);
  for (const r of reads) {
    for (const [key, column] of r.columns) first.columns.set(key, column);
    first.anyOf.push(...r.anyOf);
    for (const param of r.params) first.params.add(param);
    first.usesAsOf ||= r.usesAsOf;
  }
  return first;
}

export function partsOf(measure: Measure, ledger: string): { readonly trees: readonly (Expr<unknown> | undefined)[]; readonly ledger: string }[] {
  if (measure.op === 'ratio') return [...partsOf(measure.numerator, ledger), ...partsOf(measure.denominator, ledger)];
  const trees = [measure.where, ...('of' in measure ? [measure.of] : []), ...('weight' in measure ? [measure.weight] : []), ...('line' in measure ? [measure.line] : [])];
  return [{ trees, ledger: measure.ledger ?? ledger }];
}

function cannotCompute(indicator: Indicator, needs: Reads, dataset: Dataset): NotComputedReason | null {
  const ledgers = new Set([...[...needs.columns.values()].map((c) => c.ledger), ...partsOf(indicator.measure, indicator.ledger).map((p) => p.ledger)]);
  const absent = [...ledgers].filter((id) => !dataset.tables.has(id));
  if (absent.length > 0) return { why: 'ledger-missing', ledgers: absent };
  const has = (ledger: string, field: string): boolean => dataset.tables.get(ledger)?.columns.has(field) ?? false;
  const columns = [...needs.columns.values()].filter((c) => !c.optional && !has(c.ledger, c.field)).map(({ ledger, field }) => ({ ledger, field }));
  for (const group of needs.anyOf) if (!group.fields.some((field) => has(group.ledger, field))) columns.push({ ledger: group.ledger, field: group.fields[0] as string });
  if (columns.length > 0) return { why: 'column-missing', columns };
  const table = dataset.tables.get(indicator.ledger) as Table;
  const inYears = yearsOf(indicator, table);
  if (table.length > 0 && table.asOf.status.every((status) => status !== CellStatus.ok) && (inYears !== null || needs.usesAsOf)) return { why: 'no-data-date' };
  if (inYears !== null && table.length > 0 && inYears.yes.every((word) => word === 0)) return { why: 'other-era', ...indicator.dataYears };
  return null;
}

/** Rows in the indicator's years of data; null: every year. A row without a date is not counted. */
function yearsOf(indicator: Indicator, table: Table): TruthVector | null {
  const { from, to } = indicator.dataYears ?? {};
  if (from === undefined && to === undefined) return null;
  const yes = makeBits(table.length);
  const days = table.asOf.values as Float64Array;
  for (let row = 0; row < table.length; row++) {
    if (table.asOf.status[row] !== CellStatus.ok) continue;
    const year = Math.floor(calendarDate(days[row] as number) / 10000);
    if (year >= (from ?? 0) && year <= (to ?? 9999)) setBit(yes, row);
  }
  return { type: 'truth', yes, unknown: null };
}
