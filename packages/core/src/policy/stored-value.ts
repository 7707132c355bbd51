import type { PolicyUnit } from './policy';

/**
 * A policy value as trees compare it: money in 分 (whole), `%` as a fraction, everything else as written.
 *
 * @example
 * storedValue(3535, '元/人·年') //=> 353500
 */
export function storedValue(value: number, unit: PolicyUnit): number {
  if (unit.startsWith('元')) return Math.round(value * 100);
  return unit === '%' ? value / 100 : value;
}
