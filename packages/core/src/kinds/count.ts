import { readDecimal, writeDecimal } from './decimal';
import type { Kind } from './kind';
import { nearestWhole } from './number-text';
import { negativeCount, notWhole } from './problems';

const UNITS: ReadonlyMap<string, number> = new Map(
  ['人', '户', '个', '名', '口', '位', '处', '所', '座', '家', '条', '间'].map((unit) => [unit, 1]),
);

/** A whole number of persons, households or things, nought or more. 3.5 is `not-whole`, -1 is `negative-count`. */
export const count: Kind<'number'> = {
  id: 'count',
  type: 'number',
  storage: 'float64',
  title: { 'zh-CN': '个数', en: 'count' },
  read: (cell) => {
    const read = readDecimal(cell, UNITS);
    if (typeof read !== 'number') return read;
    const whole = nearestWhole(read);
    if (!Number.isInteger(whole)) return notWhole;
    return whole < 0 ? negativeCount : whole;
  },
  write: writeDecimal,
  sqlType: 'BIGINT',
  validation: { type: 'whole', min: 0, max: 1e9 },
  format: '0',
};
