import { readDecimal, writeDecimal } from './decimal';
import type { Kind } from './kind';

const UNITS: ReadonlyMap<string, number> = new Map([
  ['月', 1],
  ['个月', 1],
]);

/** A length of time in months; halves occur. That a year has twelve is for rules to say. */
export const monthCount: Kind<'number'> = {
  id: 'months',
  type: 'number',
  storage: 'float64',
  title: { 'zh-CN': '月数', en: 'number of months' },
  read: (cell) => readDecimal(cell, UNITS),
  write: writeDecimal,
  sqlType: 'DOUBLE',
  validation: { type: 'decimal', min: 0, max: 12 },
  format: 'General',
};
