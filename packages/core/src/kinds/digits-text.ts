import type { Scalar } from '../table/grid';
import { foldText } from './fold';
import type { Unreadable } from './kind';
import { stripGuard } from './number-text';
import { cellError, damagedNumber } from './problems';

const LONGEST_EXACT = 1e15;

/**
 * The text of a code or a number that must stay text. A numeric cell of more than fifteen digits is `damaged-number` always: a
 * spreadsheet has rounded it, and that it looks right, even to a check digit, is luck. Scientific notation is damaged too.
 * Guards (`'`, `="…"`), inner spaces and zero-width characters go, full width becomes half, letters upper case.
 */
export function digitsText(cell: Exclude<Scalar, null>, otherwise: Unreadable): string | Unreadable {
  if (typeof cell === 'number') {
    if (Math.abs(cell) >= LONGEST_EXACT) return damagedNumber;
    return Number.isInteger(cell) && cell >= 0 ? String(cell) : otherwise;
  }
  if (typeof cell !== 'string') return typeof cell === 'object' ? cellError : otherwise;
  if (isPlainDigits(cell)) return cell;
  if (cell.length > 200) return otherwise;
  const text = stripGuard(foldText(cell));
  if (isPlainDigits(text)) return text;
  if (/^\d(\.\d+)?E\+?\d{1,3}$/.test(text)) return damagedNumber;
  // A float that became text: 13900000000.0; beyond fifteen digits the digits are lost as well.
  if (/^\d{1,30}\.0{1,6}$/.test(text)) {
    const whole = text.slice(0, text.indexOf('.'));
    return whole.length > 15 ? damagedNumber : whole;
  }
  return text === '' ? otherwise : text;
}

/** Only digits, and an X at the end at most: by far the most cells. */
export function isPlainDigits(text: string): boolean {
  const length = text.length;
  if (length === 0 || length > 40) return false;
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x30 && code <= 0x39) continue;
    if (i === length - 1 && code === 0x58 && i > 0) continue;
    return false;
  }
  return true;
}

/** Whether every character is a digit or a capital letter. */
export function isDigitsOrCapitals(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (!((code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a))) return false;
  }
  return text.length > 0;
}

/** Whether every character is a digit. */
export function isAllDigits(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x30 || code > 0x39) return false;
  }
  return text.length > 0;
}
