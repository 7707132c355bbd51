import { foldText } from './fold';
import type { Unreadable } from './kind';
import { damagedNumber, notANumber, notExact, percentInCell } from './problems';

/** A number and the unit written behind it, folded; '' when there is none. */
export interface NumberText {
  readonly value: number;
  readonly suffix: string;
}

/**
 * The number of a text of plain digits, with a sign and one point at most; NaN for anything else. The fast path of number kinds.
 *
 * @example
 * plainNumber('-12.50') //=> -12.5
 */
export function plainNumber(text: string): number {
  const length = text.length;
  if (length === 0 || length > 24) return Number.NaN;
  const first = text.charCodeAt(0);
  let digits = 0;
  let points = 0;
  for (let i = first === 0x2d || first === 0x2b ? 1 : 0; i < length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x30 && code <= 0x39) digits++;
    else if (code === 0x2e && points === 0) points = 1;
    else return Number.NaN;
  }
  return digits === 0 ? Number.NaN : Number(text);
}

/**
 * Reads a number as clerks write it: full width, spaces, thousands commas, a ￥ before, a unit behind, a guard (`'` or `="…"`).
 * Commas must part groups of three. Percent signs, estimates (约, ≥, 左右) and scientific notation are refused with their own code.
 */
export function numberText(text: string): NumberText | Unreadable {
  if (text.length > 64) return notANumber;
  let folded = stripGuard(foldText(text));
  if (folded.startsWith('¥')) folded = folded.slice(1);
  const first = folded.charAt(0);
  if ('≥≤<>约近≈'.includes(first) && first !== '') return notExact;
  let at = first === '-' || first === '+' ? 1 : 0;
  const start = at;
  while (at < folded.length && '0123456789.,'.includes(folded.charAt(at))) at++;
  const suffix = folded.slice(at);
  const digits = withoutGroups(folded.slice(start, at));
  const value = digits === null ? Number.NaN : plainNumber(digits);
  if (Number.isNaN(value)) return notANumber;
  if (suffix === '%' || suffix === '‰') return percentInCell;
  if (/^E[+-]?\d{1,3}$/.test(suffix)) return damagedNumber;
  if (/^(元|万|万元|人|户|亩|个)?(左右|余|多|以上|以下|以内|\+)/.test(suffix) || /^(余|多)(元|万元|人|户|亩)$/.test(suffix))
    return notExact;
  return { value: first === '-' ? -value : value, suffix };
}

/** Without thousands commas; null when they do not part groups of three. */
function withoutGroups(digits: string): string | null {
  if (!digits.includes(',')) return digits;
  const [whole = '', ...rest] = digits.split('.');
  if (rest.some((part) => part.includes(','))) return null;
  const groups = whole.split(',');
  for (let i = 0; i < groups.length; i++) {
    const size = (groups[i] as string).length;
    if (i === 0 ? size < 1 || size > 3 : size !== 3) return null;
  }
  return [groups.join(''), ...rest].join('.');
}

/** Without the guard that keeps spreadsheets from turning digits into a number: a leading `'`, or `="…"`. */
export function stripGuard(folded: string): string {
  let text = folded;
  if (text.startsWith('="') && text.endsWith('"') && text.length > 2) text = text.slice(2, -1);
  else if (text.startsWith('"') && text.endsWith('"') && text.length > 1) text = text.slice(1, -1);
  while (text.startsWith("'")) text = text.slice(1);
  return text;
}

/** Half a millionth around a whole number is float noise of a spreadsheet, not a finer value. */
export function nearestWhole(value: number): number {
  const whole = Math.round(value);
  const noise = Math.max(1e-6, Math.abs(value) * 4e-15);
  return (Math.abs(value - whole) <= noise ? whole : value) + 0;
}
