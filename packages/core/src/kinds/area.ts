import { readDecimal, writeDecimal } from './decimal';
import type { Kind } from './kind';

const UNITS: ReadonlyMap<string, number> = new Map([
  ['亩', 1],
  ['公顷', 15],
]);

/** Land in 亩. Below nought or beyond belief is for rules to say. */
export const area: Kind<'number'> = {
  id: 'area',
  type: 'number',
  storage: 'float64',
  title: { 'zh-CN': '面积（亩）', en: 'area in mu' },
  read: (cell) => readDecimal(cell, UNITS),
  write: writeDecimal,
  sqlType: 'DOUBLE',
  validation: { type: 'decimal', min: 0, max: 1e7 },
  format: '0.00',
};
