import { incomplete, ymdOfDigits, ymdOfText } from './date-text';
import { calendarDate, dayNumber, formatDay } from './day';
import type { Kind, ReadContext, Unreadable } from './kind';
import { cellError, noSuchDate, notADate } from './problems';
import { dayOfSerial } from './serial';

/** Serials up to the end of 2199; greater numbers are digits of a date. */
const LAST_SERIAL = 109574;

/**
 * YYYYMMDD of a numeric cell: a serial of the workbook's date system, or the digits 20200429 or 202004. Numbers from 1900 to 2100
 * are years, not serials of 1905. The time of day is cut off.
 */
export function ymdOfNumber(value: number, dateSystem: 1900 | 1904): number | Unreadable {
  const whole = Math.floor(value);
  if (whole < 0 || (whole === 0 && dateSystem === 1900)) return notADate;
  if (whole >= 1900 && whole <= 2100) return whole * 10000;
  if (whole <= LAST_SERIAL) {
    const day = dayOfSerial(whole, dateSystem);
    return Number.isNaN(day) ? noSuchDate : calendarDate(day);
  }
  if (whole !== value) return notADate;
  return ymdOfDigits(whole, String(whole).length);
}

/** YYYYMMDD that a cell says, with 00 where only a month or a year stands; serials as text count too. */
export function ymdOfCell(cell: string | number | boolean | object, context: ReadContext): number | Unreadable {
  if (typeof cell === 'number') return ymdOfNumber(cell, context.dateSystem);
  if (typeof cell !== 'string') return typeof cell === 'object' ? cellError : notADate;
  if (cell.length === 5) {
    const serial = Number(cell);
    if (serial >= 10000 && serial <= 99999) return ymdOfNumber(serial, context.dateSystem);
  }
  return ymdOfText(cell);
}

/**
 * A calendar day, stored as days since 1970-01-01, without any time zone. A month or a year alone is refused (`month-only`,
 * `year-only`): which day was meant is not ours to say. Years have four digits; 30 February is `no-such-date`; 01/02/2020 is
 * `ambiguous-date`, 25/12/2020 is read.
 */
export const date: Kind<'date'> = {
  id: 'date',
  type: 'date',
  storage: 'int32',
  title: { 'zh-CN': '日期', en: 'date' },
  read: (cell, context) => {
    const ymd = ymdOfCell(cell, context);
    if (typeof ymd !== 'number') return ymd;
    if (ymd % 100 === 0) return incomplete(ymd);
    return dayNumber(Math.floor(ymd / 10000), Math.floor(ymd / 100) % 100, ymd % 100);
  },
  write: (value) => (typeof value === 'string' ? value : formatDay(value)),
  sqlType: 'DATE',
  validation: { type: 'date', min: '1900-01-01', max: '2100-12-31' },
  format: 'yyyy-mm-dd',
};
