import type { Scalar } from '../table/grid';
import { isBlankText } from './blank';
import { foldText } from './fold';
import type { Kind, ReadContext } from './kind';
import { Unreadable } from './kind';
import { cellError, damagedNumber } from './problems';

/** What `readCell` answers for a cell in which nothing stands. */
export const BLANK = null;

const ERROR_TEXTS: ReadonlySet<string> = new Set([
  '#N/A',
  '#REF!',
  '#VALUE!',
  '#DIV/0!',
  '#NAME?',
  '#NUM!',
  '#NULL!',
  '#SPILL!',
  '#CALC!',
  '#####',
]);

/**
 * Reads one raw cell by its kind: a number or a text as columns store it, `BLANK`, or an `Unreadable`.
 *
 * The word 无 (or 暂无) is blank only where the kind cannot read it: it is a value of yes-no and of lists that have it, and blank
 * in money, texts, numbers and dates. Error values, as such or as text, are `cell-error`. Allocates nothing on usual cells.
 *
 * @example
 * readCell(kinds.money, '1,234.50', { factor: 100, dateSystem: 1900 }) //=> 123450
 */
export function readCell(kind: Kind, raw: Scalar | undefined, context: ReadContext): number | string | Unreadable | typeof BLANK {
  if (raw === null || raw === undefined) return BLANK;
  if (typeof raw === 'string') return readText(kind, raw, context);
  if (typeof raw === 'object') return cellError;
  if (typeof raw === 'number' && !Number.isFinite(raw)) return damagedNumber;
  return kind.read(raw, context);
}

function readText(kind: Kind, raw: string, context: ReadContext): number | string | Unreadable | typeof BLANK {
  if (isBlankText(raw)) return BLANK;
  if (raw.charCodeAt(0) === 0x23 && raw.length < 10 && ERROR_TEXTS.has(raw)) return cellError;
  const value = kind.read(raw, context);
  if (value instanceof Unreadable && raw.length < 20) {
    const folded = foldText(raw);
    if (folded === '无' || folded === '暂无') return BLANK;
  }
  return value;
}
