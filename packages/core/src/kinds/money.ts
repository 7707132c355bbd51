import type { Kind } from './kind';
import { nearestWhole, numberText, plainNumber } from './number-text';
import { cellError, notANumber, unitConflict } from './problems';

/** Unit behind an amount → 分. */
const UNITS: ReadonlyMap<string, number> = new Map([
  ['元', 100],
  ['圆', 100],
  ['块', 100],
  ['元整', 100],
  ['元人民币', 100],
  ['万元', 1e6],
  ['万', 1e6],
  ['万元整', 1e6],
  ['亿元', 1e10],
]);

/**
 * Money, stored as 分 in a float64. `context.factor` is 100 under 元 and 1,000,000 under 万元. A whole 分 is exact (0.29 元 is 29);
 * a value finer than one 分 keeps its value.
 *
 * A unit in the cell must be that of the column: `3万元` in a column of 元 is `unit-in-cell-conflict`. One of the two is a slip, and
 * a wrong guess is wrong ten-thousand-fold, so a person decides. Percent is refused.
 */
export const money: Kind<'number'> = {
  id: 'money',
  type: 'number',
  storage: 'float64',
  title: { 'zh-CN': '金额', en: 'money' },
  read: (cell, context) => {
    if (typeof cell === 'number') return nearestWhole(cell * context.factor);
    if (typeof cell !== 'string') return typeof cell === 'object' ? cellError : notANumber;
    const plain = plainNumber(cell);
    if (!Number.isNaN(plain)) return nearestWhole(plain * context.factor);
    const read = numberText(cell);
    if (!('value' in read)) return read;
    if (read.suffix !== '') {
      const unit = UNITS.get(read.suffix);
      if (unit === undefined) return notANumber;
      if (unit !== context.factor) return unitConflict;
    }
    return nearestWhole(read.value * context.factor);
  },
  write: writeFen,
  sqlType: 'DOUBLE',
  validation: { type: 'decimal', min: -1e12, max: 1e12 },
  format: '0.00',
};

/** 分 → `1234.50`; finer than one 分, up to eight decimals. */
function writeFen(value: number | string): string {
  if (typeof value === 'string') return value;
  if (!Number.isInteger(value)) return String(Number((value / 100).toFixed(8)));
  const fen = Math.abs(value);
  const yuan = Math.floor(fen / 100);
  const rest = fen - yuan * 100;
  return `${value < 0 ? '-' : ''}${yuan}.${rest < 10 ? '0' : ''}${rest}`;
}
