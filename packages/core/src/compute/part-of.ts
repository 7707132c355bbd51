import { bitAt } from '../engine/bits';
import type { Node } from '../expr/node';
import type { RowMeasure } from '../indicators/indicator';
import { type Bounds, UNBOUNDED } from './bounds';
import { type ChosenRows, textAt } from './chosen-rows';
import type { Tally } from './tally';

/**
 * Both count rows (or the same distinct values) of one ledger, and whoever is in the numerator is in the denominator: every condition
 * of the denominator stands in the numerator. Such a rate cannot pass 100 %.
 */
export function isPartOf(numerator: RowMeasure, denominator: RowMeasure): boolean {
  if (numerator.op === 'count' ? denominator.op !== 'count' : numerator.op !== 'distinct' || denominator.op !== 'distinct')
    return false;
  if ('of' in numerator && 'of' in denominator && JSON.stringify(numerator.of) !== JSON.stringify(denominator.of)) return false;
  const given = new Set(conditions(numerator.where));
  return conditions(denominator.where).every((condition) => given.has(condition));
}

function conditions(where: Node | undefined): string[] {
  if (where === undefined) return [];
  return where.op === 'and' ? where.of.flatMap((part) => conditions(part)) : [JSON.stringify(where)];
}

/**
 * Sharp bounds of such a rate in one group. At least: whoever may stand in the denominator does, and only those in the numerator who
 * must. At most: whoever may stand in both does, and nobody in the denominator alone who need not. Undefined: keys are in doubt, so
 * that households cannot be told apart, and the bounds of the two parts must do.
 */
export function partBounds(top: ChosenRows, bottom: ChosenRows, above: Tally, below: Tally): Bounds | undefined {
  if (!top.isBounded || !bottom.isBounded) return UNBOUNDED;
  if (above.possible.length === 0 && below.possible.length === 0) return undefined;
  return bottom.texts === null ? boundsByRow(bottom, above, below) : boundsByText(bottom, above, below);
}

function boundsByRow(bottom: ChosenRows, above: Tally, below: Tally): Bounds {
  const mayBeBelow = new Set(below.possible);
  const mayBeIn = above.possible.filter((row) => mayBeBelow.has(row) || bitAt(bottom.yes, row));
  const both = mayBeIn.filter((row) => mayBeBelow.has(row)).length;
  return boundsOf(
    [above.sure.length, below.sure.length + below.possible.length],
    [above.sure.length + mayBeIn.length, below.sure.length + both],
  );
}

function boundsByText(bottom: ChosenRows, above: Tally, below: Tally): Bounds | undefined {
  const isOpen = (row: number): boolean =>
    (bottom.valueShaky !== null && bitAt(bottom.valueShaky, row)) ||
    (bottom.valueUnknown !== null && bitAt(bottom.valueUnknown, row));
  if (below.sure.some(isOpen) || below.possible.some(isOpen)) return undefined;
  const texts = (rows: ArrayLike<number>): Set<string> => new Set(Array.from(rows, (row) => textAt(bottom, row)));
  const surelyIn = texts(above.sure);
  const surelyBelow = union(texts(below.sure), surelyIn);
  const mayBeBelow = union(texts(below.possible), surelyBelow);
  const mayBeIn = union(
    [...texts(above.possible)].filter((text) => mayBeBelow.has(text)),
    surelyIn,
  );
  return boundsOf([surelyIn.size, mayBeBelow.size], [mayBeIn.size, union(surelyBelow, mayBeIn).size]);
}

function boundsOf(least: readonly [number, number], most: readonly [number, number]): Bounds {
  return { low: least[1] === 0 ? null : least[0] / least[1], high: most[1] === 0 ? null : most[0] / most[1] };
}

function union(a: Iterable<string>, b: Iterable<string>): Set<string> {
  return new Set([...a, ...b]);
}
