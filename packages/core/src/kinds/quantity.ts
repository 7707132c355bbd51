import { readDecimal, writeDecimal } from './decimal';
import type { Kind } from './kind';

const NO_UNITS: ReadonlyMap<string, number> = new Map();

/** A decimal number whose unit stands elsewhere. `10公里` is refused: which unit the column means is not known here. */
export const quantity: Kind<'number'> = {
  id: 'quantity',
  type: 'number',
  storage: 'float64',
  title: { 'zh-CN': '数量', en: 'quantity' },
  read: (cell) => readDecimal(cell, NO_UNITS),
  write: writeDecimal,
  sqlType: 'DOUBLE',
  validation: { type: 'decimal', min: -1e12, max: 1e12 },
  format: 'General',
};
