import { ymdOfCell } from './date';
import type { Kind } from './kind';
import { notAYear, twoDigitYear } from './problems';

/** A year: 2020, 2020年, 2020年度; of a month or a whole date the year counts. 20 and 20年 are `two-digit-year`. */
export const year: Kind<'number'> = {
  id: 'year',
  type: 'number',
  storage: 'float64',
  title: { 'zh-CN': '年度', en: 'year' },
  read: (cell, context) => {
    if (typeof cell === 'number' && cell >= 0 && cell < 100) return twoDigitYear;
    const ymd = ymdOfCell(typeof cell === 'string' && (cell.length === 1 || cell.length === 2) ? `${cell}年` : cell, context);
    if (typeof ymd !== 'number') return ymd.code === 'not-a-date' ? notAYear : ymd;
    return Math.floor(ymd / 10000);
  },
  write: (value) => String(value),
  sqlType: 'INTEGER',
  validation: { type: 'whole', min: 1900, max: 2100 },
  format: '0',
};
