import { type Bits, allBits, union } from '../engine/bits';
import type { Evaluator } from '../engine/evaluate';
import { spread } from '../engine/evaluate';
import type { Numbers, TextVector, TruthVector } from '../engine/vector';
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
  /** Of these rows the value is not known. */
  readonly valueUnknown: Bits | null;
  /** False where a key that joins rows is in doubt. */
  readonly isBounded: boolean;
  readonly of: Numbers | null;
  readonly texts: TextVector | null;
  readonly weight: Numbers | null;
  readonly line: Numbers | null;
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
  const membership = [...(measure.where ? [doubtfulRows(measure.where, ledger, doubt)] : []), ...(inYears ? [dateDoubt(ledger, doubt)] : [])];
  const trees = [...('of' in measure ? [measure.of] : []), ...('weight' in measure && measure.weight ? [measure.weight] : []), ...('line' in measure && measure.line ? [measure.line] : [])];
  const come = all(membership);
  const value = all(trees.map((tree) => doubtfulRows(tree, ledger, doubt)));
  const inside = intersect(where, inYears, n);
  return {
    ledger,
    yes: without(inside.yes, valueUnknown),
    undecided: union(inside.unknown, valueUnknown === null ? null : both(inside.yes, valueUnknown)),
    shaky: come.bits,
    valueShaky: value.bits,
    valueUnknown,
    isBounded: !come.isUnbounded && !value.isUnbounded,
    of: of && spread(of, n),
    texts,
    weight: weight && spread(weight, n),
    line: line && spread(line, n),
  };
}

/** Rows that the one part of a ratio cannot judge are left out of the other part of the same ledger. */
export function leaveOut(chosen: ChosenRows, undecided: Bits | null): ChosenRows {
  if (undecided === null) return chosen;
  return { ...chosen, yes: without(chosen.yes, undecided), undecided: union(chosen.undecided, both(chosen.yes, undecided)) };
}

/** Kleene's and: unknown only where neither says no. */
function intersect(a: TruthVector | null, b: TruthVector | null, n: number): { readonly yes: Bits; readonly unknown: Bits | null } {
  if (a === null || b === null) return a ?? b ?? { yes: allBits(n), unknown: null };
  const yes = both(a.yes, b.yes);
  if (a.unknown === null && b.unknown === null) return { yes, unknown: null };
  const unknown = both(union(a.yes, a.unknown) as Bits, union(b.yes, b.unknown) as Bits);
  return { yes, unknown: without(unknown, yes) };
}

function both(a: Bits, b: Bits): Bits {
  return a.map((word, w) => word & (b[w] as number));
}
function without(a: Bits, b: Bits | null): Bits {
  return b === null ? a : a.map((word, w) => word & ~(b[w] as number));
}
