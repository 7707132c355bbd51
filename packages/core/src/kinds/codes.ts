import type { CodeList } from '../codes/code-list';
import type { CodeReading } from './code';
import type { Kind, Unreadable } from './kind';
import { listIndex } from './list-index';
import { cellError, notInList } from './problems';

const SEPARATORS = new Set([...',，、;；/／|｜+＋ \t\r\n\u3000\u00a0']);
const LONGEST = 500;
/** Different cells that are remembered: a column has few. */
const REMEMBERED = 2000;

/**
 * Several values of a code list in one cell, parted by commas, 、, semicolons, slashes, spaces or line breaks. Stored as bits in an
 * int32: bit i−1 for the value at position i, so at most 31 values. One part that the list does not have makes the cell
 * `not-in-list`: half a set would be a wrong set.
 *
 * @example
 * codes(healthStatus).write(codes(healthStatus).read('残疾、长期慢性病', { factor: 1, dateSystem: 1900 })) //=> '长期慢性病、残疾'
 */
export function codes<Name extends string>(list: CodeList<Name>, reading: CodeReading = {}): Kind<'codes', Name> {
  const names = Object.keys(list.values);
  if (names.length > 31)
    throw new RangeError(`Code list ${list.id} has ${names.length} values; a cell of several codes holds at most 31 kinds.`);
  const indexOf = listIndex(list, reading.readsCodes ?? true);
  const seen = new Map<string, number | Unreadable>();
  return {
    id: `codes:${list.id}`,
    type: 'codes',
    storage: 'int32',
    title: list.title,
    read: (cell) => {
      if (typeof cell === 'object') return cellError;
      const text = typeof cell === 'string' ? cell : String(cell);
      const known = seen.get(text);
      if (known !== undefined) return known;
      const bits = bitsOf(text, indexOf);
      if (seen.size < REMEMBERED && text.length <= 120) seen.set(text, bits);
      return bits;
    },
    write: (value) => (typeof value === 'string' ? value : names.filter((_, i) => (value & (1 << i)) !== 0).join('、')),
    sqlType: 'INTEGER',
    list: list.id,
  };
}

function bitsOf(text: string, indexOf: (written: string) => number): number | Unreadable {
  const whole = indexOf(text);
  if (whole !== 0) return 1 << (whole - 1);
  if (text.length > LONGEST) return notInList;
  let bits = 0;
  let from = 0;
  for (let i = 0; i <= text.length; i++) {
    if (i < text.length && !SEPARATORS.has(text.charAt(i))) continue;
    if (i > from) {
      const value = indexOf(text.slice(from, i));
      if (value === 0) return notInList;
      bits |= 1 << (value - 1);
    }
    from = i + 1;
  }
  return bits === 0 ? notInList : bits;
}
