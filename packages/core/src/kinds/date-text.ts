import { daysInMonth } from './day';
import { foldText } from './fold';
import type { Unreadable } from './kind';
import { stripGuard } from './number-text';
import { ambiguousDate, monthOnly, noSuchDate, notADate, noYear, severalValues, twoDigitYear, yearOnly } from './problems';

// What a cell says of a date, as the whole number YYYYMMDD: DD is 00 for a month, MMDD is 0000 for a year. No object per cell.

const FIRST_YEAR = 1600;
const LAST_YEAR = 9999;

/** YYYYMMDD of the parts, `noSuchDate` for 30 February. */
function ymdOf(year: number, month: number, day: number): number | Unreadable {
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12) return noSuchDate;
  if (day !== 0 && (day < 1 || day > daysInMonth(year, month))) return noSuchDate;
  return year * 10000 + month * 100 + day;
}

/** Digits without separators: 20200429, 202004, 2020. Others are no date here (five digits are a serial: the caller knows). */
export function ymdOfDigits(digits: number, length: number): number | Unreadable {
  if (length === 8) {
    const rest = digits % 10000;
    if (rest === 0) return notADate;
    return rest % 100 === 0
      ? ymdOf(Math.floor(digits / 10000), Math.floor(rest / 100), 0)
      : ymdOf(Math.floor(digits / 10000), Math.floor(rest / 100), rest % 100);
  }
  if (length === 6) {
    const year = Math.floor(digits / 100);
    const month = digits % 100;
    if (year < 1900 || year > 2099) return twoDigitYear;
    if (month >= 1 && month <= 12) return year * 10000 + month * 100;
    // 200429 is 29 April with a short year rather than a 29th month of 2004; 201913 is neither.
    return typeof ymdOf(year, Math.floor(digits / 100) % 100, month) === 'number' ? twoDigitYear : noSuchDate;
  }
  if (length === 4) return digits >= 1900 && digits <= 2100 ? digits * 10000 : notADate;
  return notADate;
}

/**
 * Reads a date as clerks write it: 2020-04-29, 2020/4/29, 2020.4.29, 20200429, 2020年4月29日, full width, with a time behind;
 * also months (2019年8月) and years. Years have four digits. Linear; texts over 64 characters are no date.
 */
export function ymdOfText(text: string): number | Unreadable {
  const length = text.length;
  if (length > 64) return notADate;
  // Fast path: YYYY-MM-DD and digits only.
  if (length === 10 && isSeparator(text.charCodeAt(4)) && isSeparator(text.charCodeAt(7))) {
    const year = digitsAt(text, 0, 4);
    const month = digitsAt(text, 5, 7);
    const day = digitsAt(text, 8, 10);
    if (year >= 0 && month >= 0 && day > 0) return ymdOf(year, month, day);
  }
  if (length === 8 || length === 6 || length === 4) {
    const digits = digitsAt(text, 0, length);
    if (digits >= 0) return ymdOfDigits(digits, length);
  }
  // A time or a remark in brackets behind the date goes: `2019/10/23（文本格式）`, `2020-04-29 08:00`.
  const trimmed = text.trim();
  return ymdOfWords(stripGuard(foldText(withoutTime(trimmed))));
}

const isSeparator = (code: number) => code === 0x2d || code === 0x2f || code === 0x2e;

function digitsAt(text: string, from: number, to: number): number {
  let value = 0;
  for (let i = from; i < to; i++) {
    const digit = text.charCodeAt(i) - 0x30;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

/** Cuts what follows a blank or a T once a clock time begins there, and a bracketed remark. */
function withoutTime(text: string): string {
  let colon = text.indexOf(':');
  if (colon < 0) colon = text.indexOf('：');
  let cut = text.length;
  if (colon > 0) {
    let at = colon - 1;
    while (at >= 0 && !' T\u3000\u00a0日号午'.includes(text.charAt(at))) at--;
    if (at > 0) cut = '日号'.includes(text.charAt(at)) ? at + 1 : text.charAt(at) === '午' ? Math.max(at - 1, 0) : at;
  }
  for (const bracket of ['(', '（']) {
    const at = text.indexOf(bracket);
    if (at > 0 && at < cut) cut = at;
  }
  return text.slice(0, cut);
}

/** Groups of digits parted by - / . 年 月 日 号. */
function ymdOfWords(folded: string): number | Unreadable {
  const groups: number[] = [];
  const lengths: number[] = [];
  let parted = '';
  let i = 0;
  while (i < folded.length) {
    const from = i;
    while (i < folded.length && folded.charCodeAt(i) >= 0x30 && folded.charCodeAt(i) <= 0x39) i++;
    if (i === from || i - from > 8) return notADate;
    groups.push(digitsAt(folded, from, i));
    lengths.push(i - from);
    if (i < folded.length) {
      const mark = folded.charAt(i++);
      if (!'-/.年月日号'.includes(mark)) return '至~,;'.includes(mark) ? severalValues : notADate;
      parted += mark;
      if (mark === '年' && folded.charAt(i) === '度') i++;
    }
    if (groups.length > 3) return severalValues;
  }
  return ymdOfGroups(groups, lengths, parted);
}

function ymdOfGroups(groups: readonly number[], lengths: readonly number[], parted: string): number | Unreadable {
  const [a = 0, b = 0, c = 0] = groups;
  if (groups.length === 1) {
    if (lengths[0] === 2 && parted === '年') return twoDigitYear;
    if (parted !== '' && parted !== '年') return parted === '月' || parted === '日' ? noYear : notADate;
    return ymdOfDigits(a, lengths[0] as number);
  }
  // A float that became text: 202304.0, 20200429.0.
  if (groups.length === 2 && parted === '.' && b === 0 && (lengths[0] as number) >= 4)
    return ymdOfDigits(a, lengths[0] as number);
  if (lengths[0] === 4) {
    if (groups.length === 2) return b === 0 ? noSuchDate : ymdOf(a, b, 0);
    return b === 0 || c === 0 ? noSuchDate : ymdOf(a, b, c);
  }
  if (groups.length === 2) return parted.startsWith('月') ? noYear : parted.startsWith('年') ? twoDigitYear : notADate;
  if (lengths[2] === 4) {
    if (a > 12 && b <= 12) return ymdOf(c, b, a);
    if (b > 12 && a <= 12) return ymdOf(c, a, b);
    return a === b ? ymdOf(c, a, b) : a > 12 ? noSuchDate : ambiguousDate;
  }
  return twoDigitYear;
}

/** What is missing from a date that only says its month or its year. */
export function incomplete(ymd: number): Unreadable {
  return ymd % 10000 === 0 ? yearOnly : monthOnly;
}
