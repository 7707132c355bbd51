import { decodeUtf8 } from './xml/utf8';

const POWERS = Array.from({ length: 16 }, (_, k) => 10 ** k);
const MAX_EXACT_DIGITS = 15;

/**
 * The number that ASCII bytes write, NaN when they write none. Up to 15 digits are put together here, exactly (both the digits and
 * the power of ten are whole doubles, so one division rounds correctly); all else goes through `Number`.
 */
export function numberOfBytes(bytes: Uint8Array, start: number, end: number): number {
  let i = start;
  const negative = bytes[i] === 45;
  if (negative) i++;
  const digitsStart = i;
  let digits = 0;
  let fraction = 0;
  let inFraction = 0;
  for (; i < end; i++) {
    const digit = (bytes[i] as number) - 48;
    if (digit >= 0 && digit <= 9) {
      digits = digits * 10 + digit;
      fraction += inFraction;
    } else if (digit === -2 && inFraction === 0) inFraction = 1;
    else break;
  }
  const count = i - digitsStart - inFraction;
  if (i < end || count === 0 || count > MAX_EXACT_DIGITS) return viaText(bytes, start, end);
  const size = fraction === 0 ? digits : digits / (POWERS[fraction] as number);
  return negative ? 0 - size : size;
}

function viaText(bytes: Uint8Array, start: number, end: number): number {
  const text = decodeUtf8(bytes, start, end).trim();
  if (!/^[+-]?(?:\d{1,400}(?:\.\d{0,400})?|\.\d{1,400})(?:[eE][+-]?\d{1,5})?$/.test(text)) return Number.NaN;
  const number = Number(text);
  return Number.isFinite(number) ? number : Number.NaN;
}
