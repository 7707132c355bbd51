import type { Scalar } from '../table/grid';
import type { Unreadable } from './kind';
import { numberText, plainNumber } from './number-text';
import { cellError, notANumber, unitConflict } from './problems';

/** Units that belong to some other measure: behind a number they contradict the column. */
const OTHER_UNITS: ReadonlySet<string> = new Set([
  '元',
  '万元',
  '万',
  '亩',
  '公顷',
  '平方米',
  'M2',
  '㎡',
  '平米',
  '公里',
  '千米',
  'KM',
  '米',
  'M',
  '月',
  '个月',
  '年',
  '人',
  '户',
  '吨',
  '公斤',
  '斤',
  '头',
  '只',
]);

/** Reads a decimal number; `units` gives the factor of each unit that may stand behind it. */
export function readDecimal(cell: Exclude<Scalar, null>, units: ReadonlyMap<string, number>): number | Unreadable {
  if (typeof cell === 'number') return cell + 0;
  if (typeof cell !== 'string') return typeof cell === 'object' ? cellError : notANumber;
  const plain = plainNumber(cell);
  if (!Number.isNaN(plain)) return plain + 0;
  const read = numberText(cell);
  if (!('value' in read)) return read;
  if (read.suffix === '') return read.value + 0;
  const factor = units.get(read.suffix);
  if (factor === undefined) return OTHER_UNITS.has(read.suffix) ? unitConflict : notANumber;
  // 0.3 × 1000 must be 300: units of lengths and areas are whole factors or their inverses.
  return factor < 1 ? read.value / (1 / factor) : Number((read.value * factor).toPrecision(15));
}

/** Text of a decimal: at most six decimals, no trailing zeros. */
export function writeDecimal(value: number | string): string {
  if (typeof value === 'string') return value;
  return String(Number(value.toFixed(6)) + 0);
}
