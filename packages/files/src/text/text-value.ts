import { numberOfBytes } from '../cell-number';

const MOST_WHOLE_DIGITS = 10;
const MOST_DIGITS = 15;

/**
 * The number that a field of a text file stands for, NaN where it must stay text. Only plain decimal writing counts: an optional
 * minus, no leading zero, at most 10 digits before the point and 15 in all. So telephone numbers (11 digits), region codes of 12,
 * ID and account numbers, `00123`, `1,234`, `50%` and `1e5` stay text, exactly as they were written.
 *
 * @example
 * plainNumber(new TextEncoder().encode('4000.50'), 0, 7) //=> 4000.5
 */
export function plainNumber(bytes: Uint8Array, start: number, end: number): number {
  let i = start;
  if (bytes[i] === 45) i++;
  const whole = i;
  while (i < end && isDigit(bytes[i])) i++;
  const wholeDigits = i - whole;
  if (wholeDigits === 0 || wholeDigits > MOST_WHOLE_DIGITS || (bytes[whole] === 48 && wholeDigits > 1)) return Number.NaN;
  if (i < end) {
    if (bytes[i] !== 46 || i + 1 === end) return Number.NaN;
    const point = i++;
    while (i < end && isDigit(bytes[i])) i++;
    if (i < end || wholeDigits + i - point - 1 > MOST_DIGITS) return Number.NaN;
  }
  return numberOfBytes(bytes, start, end);
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 48 && byte <= 57;
}
