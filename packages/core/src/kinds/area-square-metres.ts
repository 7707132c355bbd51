import { readDecimal, writeDecimal } from './decimal';
import type { Kind } from './kind';

const UNITS: ReadonlyMap<string, number> = new Map([
  ['平方米', 1],
  ['平米', 1],
  ['平方', 1],
  ['M2', 1],
  ['M²', 1],
  ['㎡', 1],
]);

/** Floor area in square metres. */
export const areaSquareMetres: Kind<'number'> = {
  id: 'area-square-metres',
  type: 'number',
  storage: 'float64',
  title: { 'zh-CN': '面积（平方米）', en: 'area in square metres' },
  read: (cell) => readDecimal(cell, UNITS),
  write: writeDecimal,
  sqlType: 'DOUBLE',
  validation: { type: 'decimal', min: 0, max: 1e6 },
  format: '0.00',
};
