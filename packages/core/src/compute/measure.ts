import { type Bits, bitAt, union } from '../engine/bits';
import type { Evaluator } from '../engine/evaluate';
import { spread } from '../engine/evaluate';
import { notTruth } from '../engine/kernels';
import type { NumberVector, TruthVector } from '../engine/vector';
import { type Reads, readsOf } from '../engine/walk';
import type { Measure } from '../indicators/indicator';
import type { Link } from '../ledgers/link';
import type { Doubt } from './doubt';
import { distributions } from '../indicators/distribution/registry';

/** What a measure comes to in one group. */
export interface Measured {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly withoutDoubtful: number | null;
  readonly undecided: number;
  readonly doubtful: number;
  readonly behind: Int32Array;
  readonly numerator: number | null;
  readonly denominator: number | null;
}

export interface MeasureWorld {
  readonly evaluator: Evaluator;
  readonly links: ReadonlyMap<string, Link>;
  readonly doubt: Doubt;
  /** Row → group, by ledger. */
  readonly groupOf: (ledger: string) => Int32Array;
  readonly groupCount: number;
  /** Rows of the ledger that lie in the indicator's years. */
  readonly inYears: (ledger: string) => TruthVector | null;
}

/** Measures every group at once: one pass over the rows for each part. */
export function measureGroups(measure: Measure, ledger: string, world: MeasureWorld): Measured[] {
  if (measure.op === 'ratio') {
    const top = measureGroups(measure.numerator, ledger, world);
    const bottom = measureGroups(measure.denominator, ledger, world);
    const subset = isSubset(measure.numerator, measure.denominator);
    return top.map((numerator, g) => ratioOf(numerator, bottom[g] as Measured, subset));
  }
  const at = measure.ledger ?? ledger;
  const rows = rowsByGroup(measure, at, world);
  switch (measure.op) {
    case 'count':
      return rows.map(countGroup);
    case 'sum':
    case 'mean':
    case 'distribution':
      return rows.map((group) => valueGroup(measure, at, group, world));
  }
}

interface GroupRows {
  /** Rows that are in, surely. */
  readonly chosen: number[];
  /** Of those, rows on which a finding rests. */
  readonly doubted: number;
  readonly undecided: number;
  /** Rows that are out, but on which a finding rests. */
  readonly mightBeIn: number;
  readonly doubtBits: Bits | null;
}

function rowsByGroup(measure: Exclude<Measure, { op: 'ratio' }>, ledger: string, world: MeasureWorld): GroupRows[] {
  const { evaluator } = world;
  const n = evaluator.table(ledger).length;
  const where = measure.where ? evaluator.truth(measure.where, ledger) : null;
  const inYears = world.inYears(ledger);
  const outOfYears = inYears === null ? null : notTruth(inYears, n).yes;
  const trees = measure.op === 'count' ? [measure.where] : [measure.where, measure.of, 'weight' in measure ? measure.weight : undefined];
  const doubt = doubtBits(readsOf(trees, ledger, world.links), ledger, world.doubt);
  const groupOf = world.groupOf(ledger);
  const groups = Array.from({ length: world.groupCount }, () => ({ chosen: [] as number[], doubted: 0, undecided: 0, mightBeIn: 0, doubtBits: doubt }));
  for (let row = 0; row < n; row++) {
    if (outOfYears !== null && bitAt(outOfYears, row)) continue;
    const group = groups[groupOf[row] as number] as (typeof groups)[number];
    const isDoubted = doubt !== null && bitAt(doubt, row);
    if (where === null || bitAt(where.yes, row)) {
      group.chosen.push(row);
      if (isDoubted) group.doubted++;
    } else if (where.unknown !== null && bitAt(where.unknown, row)) group.undecided++;
    else if (isDoubted) group.mightBeIn++;
  }
  return groups;
}

function doubtBits(reads: Reads, ledger: string, doubt: Doubt): Bits | null {
  let bits: Bits | null = null;
  const fields = [...[...reads.columns.values()].filter((c) => c.ledger === ledger).map((c) => c.field), ...reads.anyOf.flatMap((g) => (g.ledger === ledger ? g.fields : []))];
  for (const field of fields) bits = union(bits, doubt.get(`${ledger}.${field}`) ?? null);
  return bits;
}

function countGroup(group: GroupRows): Measured {
  const count = group.chosen.length;
  return {
    value: count,
    low: count - group.doubted,
    high: count + group.undecided + group.mightBeIn,
    withoutDoubtful: count - group.doubted,
    undecided: group.undecided,
    doubtful: group.doubted + group.mightBeIn,
    behind: Int32Array.from(group.chosen),
    numerator: count,
    denominator: null,
  };
}

function valueGroup(measure: Extract<Measure, { op: 'sum' | 'mean' | 'distribution' }>, ledger: string, group: GroupRows, world: MeasureWorld): Measured {
  const { evaluator } = world;
  const n = evaluator.table(ledger).length;
  const of = evaluator.numbers(measure.of, ledger);
  const weight = 'weight' in measure && measure.weight ? evaluator.numbers(measure.weight, ledger) : null;
  const line = measure.op === 'distribution' && measure.line ? evaluator.numbers(measure.line, ledger) : null;
  const unknown = [weight, line].reduce((bits: Bits | null, v) => union(bits, v?.unknown ?? null), of.unknown);
  const known = unknown === null ? group.chosen : group.chosen.filter((row) => !bitAt(unknown, row));
  const vectors = { of: spread(of, n), weight: weight && spread(weight, n), line: line && spread(line, n) };
  const all = figureOf(measure, known, vectors);
  const sure = group.doubtBits === null ? known : known.filter((row) => !bitAt(group.doubtBits as Bits, row));
  const undecided = group.undecided + group.chosen.length - known.length;
  const settled = undecided === 0 && group.doubted === 0 && group.mightBeIn === 0;
  return {
    value: all.value,
    low: settled ? all.value : null,
    high: settled ? all.value : null,
    withoutDoubtful: sure.length === known.length ? all.value : figureOf(measure, sure, vectors).value,
    undecided,
    doubtful: group.doubted + group.mightBeIn,
    behind: Int32Array.from(known),
    numerator: all.numerator,
    denominator: all.denominator,
  };
}

interface RowValues {
  readonly of: NumberVector['values'];
  readonly weight: NumberVector['values'] | null;
  readonly line: NumberVector['values'] | null;
}

function figureOf(measure: Extract<Measure, { op: 'sum' | 'mean' | 'distribution' }>, rows: readonly number[], { of, weight, line }: RowValues): { value: number | null; numerator: number | null; denominator: number | null } {
  if (measure.op === 'distribution') {
    const values = Float64Array.from(rows, (row) => of[row] as number);
    const weights = weight === null ? undefined : Float64Array.from(rows, (row) => weight[row] as number);
    const lines = line === null ? undefined : Float64Array.from(rows, (row) => line[row] as number);
    const fn = distributions.get(measure.fn);
    if (!fn) throw new TypeError(`no distribution measure ${measure.fn}`);
    return { value: rows.length === 0 ? null : (fn(values, weights, lines) ?? null), numerator: null, denominator: rows.length };
  }
  let total = 0;
  let weights = 0;
  for (const row of rows) {
    const w = weight === null ? 1 : (weight[row] as number);
    total += (of[row] as number) * w;
    weights += w;
  }
  if (measure.op === 'sum') return { value: total, numerator: total, denominator: null };
  return { value: weights === 0 ? null : total / weights, numerator: total, denominator: weights };
}

function ratioOf(top: Measured, bottom: Measured, subset: boolean): Measured {
  const quotient = (a: number | null, b: number | null): number | null => (a === null || b === null || b === 0 ? null : a / b);
  const high = quotient(top.high, bottom.low);
  return {
    value: quotient(top.value, bottom.value),
    low: quotient(top.low, bottom.high),
    high: subset && high !== null ? Math.min(1, high) : high,
    withoutDoubtful: quotient(top.withoutDoubtful, bottom.withoutDoubtful),
    undecided: Math.max(top.undecided, bottom.undecided),
    doubtful: Math.max(top.doubtful, bottom.doubtful),
    behind: top.behind,
    numerator: top.value,
    denominator: bottom.value,
  };
}

/** Both count rows of one ledger, and whoever is in the numerator is in the denominator: the rate cannot pass 100 %. */
function isSubset(numerator: Measure, denominator: Measure): boolean {
  if (numerator.op !== 'count' || denominator.op !== 'count' || numerator.ledger !== denominator.ledger) return false;
  if (!denominator.where) return true;
  const wanted = JSON.stringify(denominator.where);
  const where = numerator.where;
  if (!where) return false;
  return JSON.stringify(where) === wanted || (where.op === 'and' && where.of.some((part) => JSON.stringify(part) === wanted));
}

