import { type Bits, bitAt } from '../engine/bits';
import { compensatedSum } from '../indicators/distribution/compensated-sum';
import type { RowMeasure } from '../indicators/indicator';
import type { ChosenRows } from './chosen-rows';
import { figureOfRows, firstRows } from './figure-of-rows';
import type { Tally } from './tally';

/** How far a figure could move; null where it cannot be told. */
export interface Bounds {
  readonly low: number | null;
  readonly high: number | null;
}

export const UNBOUNDED: Bounds = { low: null, high: null };

const is = (bits: Bits | null, row: number): boolean => bits !== null && bitAt(bits, row);

/** Bounds of a measure over the rows of one group. */
export function boundsOfRows(measure: RowMeasure, chosen: ChosenRows, rows: Tally): Bounds {
  if (!chosen.isBounded) return UNBOUNDED;
  switch (measure.op) {
    case 'count':
      return { low: rows.sure.length, high: rows.sure.length + rows.possible.length };
    case 'distinct':
      return distinctBounds(chosen, rows);
    default:
      break;
  }
  const isOpen = (row: number): boolean => is(chosen.valueShaky, row) || is(chosen.valueUnknown, row);
  if (rows.sure.some(isOpen) || rows.possible.some(isOpen)) return UNBOUNDED;
  if (rows.possible.length === 0) {
    const { value } = figureOfRows(measure, chosen, rows.sure);
    return { low: value, high: value };
  }
  if (measure.op === 'sum') return sumBounds(chosen, rows);
  return measure.op === 'mean' ? meanBounds(chosen, rows) : UNBOUNDED;
}

/** A row whose key is not sure could bring one value more than all others. */
function distinctBounds(chosen: ChosenRows, { sure, possible }: Tally): Bounds {
  const hasKey = (row: number): boolean => !is(chosen.valueShaky, row) && !is(chosen.valueUnknown, row);
  const certain = sure.filter(hasKey);
  const all = [...sure, ...possible];
  const keyed = all.filter(hasKey);
  return {
    low: firstRows(chosen, certain).length,
    high: firstRows(chosen, keyed).length + all.length - keyed.length,
  };
}

function sumBounds({ of }: ChosenRows, { sure, possible }: Tally): Bounds {
  const values = of as Float64Array;
  const base = compensatedSum(sure.length, (i) => values[sure[i] as number] as number);
  const least = compensatedSum(possible.length, (i) => Math.min(0, values[possible[i] as number] as number));
  const most = compensatedSum(possible.length, (i) => Math.max(0, values[possible[i] as number] as number));
  return { low: base + least, high: base + most };
}

/** Rows that may be in are added from the end that pulls the mean, as long as each still pulls it further. */
function meanBounds({ of, weight }: ChosenRows, { sure, possible }: Tally): Bounds {
  const values = of as Float64Array;
  const weightOf = (row: number): number => (weight === null ? 1 : (weight[row] as number));
  if (sure.some((row) => weightOf(row) < 0) || possible.some((row) => weightOf(row) < 0)) return UNBOUNDED;
  const total = compensatedSum(sure.length, (i) => (values[sure[i] as number] as number) * weightOf(sure[i] as number));
  const weights = compensatedSum(sure.length, (i) => weightOf(sure[i] as number));
  const ordered = possible.filter((row) => weightOf(row) > 0).sort((a, b) => (values[a] as number) - (values[b] as number));
  const pull = (rows: readonly number[], isFurther: (value: number, mean: number) => boolean): number | null => {
    let sum = total;
    let weighed = weights;
    for (const row of rows) {
      const value = values[row] as number;
      if (weighed > 0 && !isFurther(value, sum / weighed)) break;
      sum += value * weightOf(row);
      weighed += weightOf(row);
    }
    return weighed > 0 ? sum / weighed : null;
  };
  return { low: pull(ordered, (value, mean) => value < mean), high: pull(ordered.reverse(), (value, mean) => value > mean) };
}

/** Bounds of a ÷ b from bounds of both; `isPart`: the numerator counts a part of the denominator. */
export function quotientBounds(a: Bounds, b: Bounds, isPart: boolean): Bounds {
  if (a.low === null || a.high === null || b.low === null || b.high === null || b.high <= 0 || b.low < 0) return UNBOUNDED;
  if (b.low === 0) {
    const low = a.low >= 0 ? a.low / b.high : null;
    return { low, high: isPart ? Math.min(1, a.high) : a.low >= 0 && a.high === 0 ? 0 : null };
  }
  const high = Math.max(a.high / b.low, a.high / b.high);
  return { low: Math.min(a.low / b.low, a.low / b.high), high: isPart ? Math.min(1, high) : high };
}
