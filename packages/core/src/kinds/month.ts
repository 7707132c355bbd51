import { ymdOfCell } from './date';
import { incomplete } from './date-text';
import { dayNumber, formatDay } from './day';
import type { Kind } from './kind';
import { ambiguousDate, noSuchDate } from './problems';

/** 2019.8 as a number is August 2019; 2019.1 may be January, or October that lost its zero. */
function monthOfDecimal(value: number): number {
  const hundredths = Math.round((value - Math.floor(value)) * 100);
  if (hundredths === 10) return -1;
  return hundredths > 12 && hundredths % 10 === 0 ? hundredths / 10 : hundredths;
}

/**
 * A calendar month: 201908, 2019.8, 2019年8月, 2019-08, 202304.0, or a whole date, of which the month counts. Stored as the day number
 * of its first day. A year alone is `year-only`.
 */
export const month: Kind<'date'> = {
  id: 'month',
  type: 'date',
  storage: 'int32',
  title: { 'zh-CN': '年月', en: 'month' },
  read: (cell, context) => {
    if (typeof cell === 'number' && cell >= 1900 && cell < 2101 && !Number.isInteger(cell)) {
      const of = monthOfDecimal(cell);
      if (of === -1) return ambiguousDate;
      return of >= 1 && of <= 12 ? dayNumber(Math.floor(cell), of, 1) : noSuchDate;
    }
    const ymd = ymdOfCell(cell, context);
    if (typeof ymd !== 'number') return ymd;
    if (ymd % 10000 === 0) return incomplete(ymd);
    return dayNumber(Math.floor(ymd / 10000), Math.floor(ymd / 100) % 100, 1);
  },
  write: (value) => (typeof value === 'string' ? value : formatDay(value).slice(0, 7)),
  sqlType: 'DATE',
  validation: { type: 'text-length', min: 6, max: 10 },
  format: '@',
};
