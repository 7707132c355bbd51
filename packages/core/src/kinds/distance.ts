import { readDecimal, writeDecimal } from './decimal';
import type { Kind } from './kind';

const UNITS: ReadonlyMap<string, number> = new Map([
  ['公里', 1],
  ['千米', 1],
  ['KM', 1],
  ['米', 0.001],
  ['M', 0.001],
]);

/** A distance in kilometres. A unit in the cell is obeyed (300米 is 0.3); a bare number is kilometres. */
export const distance: Kind<'number'> = {
  id: 'distance',
  type: 'number',
  storage: 'float64',
  title: { 'zh-CN': '距离（公里）', en: 'distance in kilometres' },
  read: (cell) => readDecimal(cell, UNITS),
  write: writeDecimal,
  sqlType: 'DOUBLE',
  validation: { type: 'decimal', min: 0, max: 1000 },
  format: 'General',
};
