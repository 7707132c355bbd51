import { allBits, type Bits, union } from '../engine/bits';
import type { Evaluator } from '../engine/evaluate';
import { spread } from '../engine/evaluate';
import type { Numbers, TextVector, TruthVector } from '../engine/vector';
import type { Expr } from '../expr/typed';
import type { RowMeasure } from '../indicators/indicator';
import { all, type DoubtWorld, dateDoubt, doubtfulRows } from './doubtful-rows';

/** What a measure takes from the rows of one table. */
export interface ChosenRows {
  readonly ledger: string;
  /** Counted as things stand. */
  readonly yes: Bits;
  /** Condition, date or value not known: in no part of the figure. Disjoint from `yes`. */
  readonly undecided: Bits | null;
  /** Rows that could come in or go out if cells in doubt were put right. */
  readonly shaky: Bits | null;
  /** Of these rows the value itself could change: it is in doubt. */
  readonly valueShaky: Bits | null;
  /** Some cell that was read for these rows is in doubt: `withoutDoubtful` leaves them out. */
  readonly unsound: Bits | null;
  /** Of these rows the value is not known. */
  readonly valueUnknown: Bits | null;
  /** False where a key that joins rows is in doubt. */
  readonly isBounded: boolean;
  readonly of: Numbers | null;
  readonly texts: TextVector | null;
  readonly weight: Numbers | null;
  readonly line: Numbers | null;
}

const NO_DOUBT = { bits: null, isUnbounded: false };

/** The trees of a measure: its condition first, then its values. */
export function treesOf(measure: RowMeasure): readonly (Expr<unknown> | undefined)[] {
  if (measure.op === 'count') return [measure.where];
  return [
    measure.where,
    measure.of,
    'weight' in measure ? measure.weight : undefined,
    'line' in measure ? measure.line : undefined,
  ];
}

/** Evaluates condition and values of a measure for every row. `inYears`: rows in the indicator's years of data; null: all. */
export function choose(
  measure: RowMeasure,
  ledger: string,
  evaluator: Evaluator,
  inYears: TruthVector | null,
  doubt: DoubtWorld,
): ChosenRows {
  const n = evaluator.table(ledger).length;
  const where = measure.where ? evaluator.truth(measure.where, ledger) : null;
  const numbers = (node: Parameters<Evaluator['numbers']>[0] | undefined) => (node ? evaluator.numbers(node, ledger) : null);
  const of = 'of' in measure && measure.op !== 'distinct' ? numbers(measure.of) : null;
  const texts = measure.op === 'distinct' ? (evaluator.vector(measure.of, ledger) as TextVector) : null;
  const weight = 'weight' in measure ? numbers(measure.weight) : null;
  const line = 'line' in measure ? numbers(measure.line) : null;
  const valueUnknown = [of, texts, weight, line].reduce<Bits | null>((bits, v) => union(bits, v?.unknown ?? null), null);
  const membership = [
    ...(measure.where ? [doubtfulRows(measure.where, ledger, doubt)] : []),
    ...(inYears ? [dateDoubt(ledger, doubt)] : []),
  ];
  const trees = treesOf(measure).slice(1);
  const come = all(membership);
  const value = all(trees.map((tree) => (tree ? doubtfulRows(tree, ledger, doubt) : NO_DOUBT)));
  const inside = intersect(where, inYears, n);
  return {
    ledger,
    yes: without(inside.yes, valueUnknown),
    undecided: orNull(union(inside.unknown, valueUnknown === null ? null : both(inside.yes, valueUnknown))),
    shaky: come.bits,
    valueShaky: value.bits,
    unsound: union(come.bits, value.bits),
    valueUnknown,
    isBounded: !come.isUnbounded && !value.isUnbounded,
    of: of && spread(of, n),
    texts,
    weight: weight && spread(weight, n),
    line: line && spread(line, n),
  };
}

/** Rows that the other part of a ratio over the same ledger cannot judge, or reads a doubtful cell of, are left out of this one too. */
export function besides(chosen: ChosenRows, other: ChosenRows): ChosenRows {
  const { undecided } = other;
  const left =
    undecided === null
      ? chosen
      : { ...chosen, yes: without(chosen.yes, undecided), undecided: union(chosen.undecided, both(chosen.yes, undecided)) };
  return { ...left, unsound: union(chosen.unsound, other.unsound) };
}

/** The text of a row, of a measure of distinct values. */
export function textAt({ texts }: ChosenRows, row: number): string {
  return texts?.constant ?? (texts?.texts[row] as string);
}

/** Kleene's and: unknown only where neither says no. */
function intersect(
  a: TruthVector | null,
  b: TruthVector | null,
  n: number,
): { readonly yes: Bits; readonly unknown: Bits | null } {
  if (a === null || b === null) return a ?? b ?? { yes: allBits(n), unknown: null };
  const yes = both(a.yes, b.yes);
  if (a.unknown === null && b.unknown === null) return { yes, unknown: null };
  const unknown = both(union(a.yes, a.unknown) as Bits, union(b.yes, b.unknown) as Bits);
  return { yes, unknown: without(unknown, yes) };
}

/** No bits at all are null: what follows is quicker then. */
function orNull(bits: Bits | null): Bits | null {
  return bits === null || bits.every((word) => word === 0) ? null : bits;
}
function both(a: Bits, b: Bits): Bits {
  const out = new Int32Array(a.length);
  for (let w = 0; w < out.length; w++) out[w] = (a[w] as number) & (b[w] as number);
  return out;
}
function without(a: Bits, b: Bits | null): Bits {
  if (b === null) return a;
  const out = new Int32Array(a.length);
  for (let w = 0; w < out.length; w++) out[w] = (a[w] as number) & ~(b[w] as number);
  return out;
}
