import type { Evaluator } from '../engine/evaluate';
import type { TruthVector } from '../engine/vector';
import type { Measure, RowMeasure } from '../indicators/indicator';
import { type Bounds, boundsOfRows, quotientBounds } from './bounds';
import { besides, type ChosenRows, choose } from './chosen-rows';
import type { DoubtWorld } from './doubtful-rows';
import { figureOfRows, firstRows } from './figure-of-rows';
import type { GroupedRows } from './groups';
import { isPartOf, partBounds } from './part-of';
import { countedRows, type Tally, tally } from './tally';
import { withoutUndecided } from './undecided-units';

/** What a measure comes to in one group. */
export interface Measured extends Bounds {
  readonly value: number | null;
  readonly withoutDoubtful: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly undecided: readonly number[];
  readonly doubtful: readonly number[];
  readonly behind: Int32Array;
  readonly ledger: string;
}

export interface MeasureWorld {
  readonly evaluator: Evaluator;
  readonly doubt: DoubtWorld;
  /** Rows by group, of each ledger. */
  readonly grouped: (ledger: string) => GroupedRows;
  readonly groupCount: number;
  /** Rows of the ledger that lie in the indicator's years. */
  readonly inYears: (ledger: string) => TruthVector | null;
  /** The period before, for measures of change. */
  readonly before: () => MeasureWorld;
}

/** Measures every group at once: conditions and values are evaluated once for the whole table. */
export function measureGroups(measure: Measure, ledger: string, world: MeasureWorld): Measured[] {
  if (measure.op === 'ratio') return measureRatio(measure, ledger, world);
  if (measure.op === 'change') {
    const now = measureGroups(measure.of, ledger, world);
    const before = measureGroups(measure.of, ledger, world.before());
    return now.map((one, g) => changeOf(one, before[g] as Measured, measure.as));
  }
  const chosen = chooseRows(measure, ledger, world);
  return tallies(chosen, world).map((rows) => measureRows(measure, chosen, rows));
}

/** The rows of each group, as the measure sees them. */
function tallies(chosen: ChosenRows, world: MeasureWorld): Tally[] {
  const grouped = world.grouped(chosen.ledger);
  const counted = countedRows(chosen, grouped);
  return Array.from({ length: world.groupCount }, (_, g) => tally(chosen, grouped, g, counted[g]));
}

function chooseRows(measure: RowMeasure, ledger: string, world: MeasureWorld): ChosenRows {
  const at = measure.ledger ?? ledger;
  return choose(measure, at, world.evaluator, world.inYears(at), world.doubt);
}

function measureRows(measure: RowMeasure, chosen: ChosenRows, rows: Tally): Measured {
  const all = figureOfRows(measure, chosen, rows.counted);
  return {
    ...all,
    ...boundsOfRows(measure, chosen, rows),
    withoutDoubtful: rows.sound.length === rows.counted.length ? all.value : figureOfRows(measure, chosen, rows.sound).value,
    undecided: rows.undecided,
    doubtful: rows.doubtful,
    behind: measure.op === 'distinct' ? firstRows(chosen, rows.counted) : rows.counted,
    ledger: chosen.ledger,
  };
}

function measureRatio(
  { numerator, denominator }: Extract<Measure, { op: 'ratio' }>,
  ledger: string,
  world: MeasureWorld,
): Measured[] {
  if (isCompound(numerator) || isCompound(denominator) || (numerator.ledger ?? ledger) !== (denominator.ledger ?? ledger)) {
    const bottom = measureGroups(denominator, ledger, world);
    return measureGroups(numerator, ledger, world).map((top, g) => ratioOf(top, bottom[g] as Measured, false));
  }
  const top = chooseRows(numerator, ledger, world);
  const bottom = chooseRows(denominator, ledger, world);
  const isPart = isPartOf(numerator, denominator);
  const ratio = (over: ChosenRows, under: ChosenRows, above: Tally, below: Tally): Measured => {
    const whole = ratioOf(measureRows(numerator, over, above), measureRows(denominator, under, below), isPart);
    return isPart ? { ...whole, ...partBounds(over, under, above, below) } : whole;
  };
  if (numerator.op === 'distinct' && denominator.op === 'distinct') {
    const below = tallies(bottom, world);
    return tallies(top, world).map((above, g) => ratio(top, bottom, ...withoutUndecided(top, bottom, above, below[g] as Tally)));
  }
  const over = besides(top, bottom);
  const under = besides(bottom, top);
  const below = tallies(under, world);
  return tallies(over, world).map((above, g) => ratio(over, under, above, below[g] as Tally));
}

function isCompound(measure: Measure): measure is Extract<Measure, { op: 'ratio' | 'change' }> {
  return measure.op === 'ratio' || measure.op === 'change';
}

function ratioOf(top: Measured, bottom: Measured, isPart: boolean): Measured {
  return {
    value: quotient(top.value, bottom.value),
    ...quotientBounds(top, bottom, isPart),
    withoutDoubtful: quotient(top.withoutDoubtful, bottom.withoutDoubtful),
    numerator: top.value,
    denominator: bottom.value,
    undecided: together(top, bottom, 'undecided'),
    doubtful: together(top, bottom, 'doubtful'),
    behind: top.behind,
    ledger: top.ledger,
  };
}

/** Against the period before: growth is not defined from nought or less. */
function changeOf(now: Measured, before: Measured, as: 'difference' | 'growth'): Measured {
  const change = (a: number | null, b: number | null): number | null => {
    if (a === null || b === null) return null;
    if (as === 'difference') return a - b;
    return b > 0 ? a / b - 1 : null;
  };
  const range = as === 'growth' ? quotientBounds(now, before, false) : null;
  const less = (value: number | null): number | null => (value === null ? null : value - 1);
  return {
    value: change(now.value, before.value),
    low: range ? less(range.low) : change(now.low, before.high),
    high: range ? less(range.high) : change(now.high, before.low),
    withoutDoubtful: change(now.withoutDoubtful, before.value),
    numerator: now.value,
    denominator: before.value,
    undecided: [...now.undecided, ...before.undecided],
    doubtful: now.doubtful,
    behind: now.behind,
    ledger: now.ledger,
  };
}

function quotient(a: number | null, b: number | null): number | null {
  return a === null || b === null || b === 0 ? null : a / b;
}

/** Rows of both parts; those of one ledger once. */
function together(a: Measured, b: Measured, of: 'undecided' | 'doubtful'): readonly number[] {
  return a.ledger === b.ledger ? [...new Set([...a[of], ...b[of]])] : [...a[of], ...b[of]];
}
