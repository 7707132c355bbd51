import { compensatedSum } from '../indicators/distribution/compensated-sum';
import { distributions } from '../indicators/distribution/registry';
import type { RowMeasure } from '../indicators/indicator';
import { type ChosenRows, textAt } from './chosen-rows';

/** A figure with the two parts that people divide by hand, where it has them. */
export interface Parts {
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
}

/** The measure of exactly these rows, whose values are known. Undefined (null): a mean without weight, a distribution of no rows. */
export function figureOfRows(measure: RowMeasure, chosen: ChosenRows, rows: ArrayLike<number>): Parts {
  const { of, weight } = chosen;
  switch (measure.op) {
    case 'count':
      return { value: rows.length, numerator: rows.length, denominator: null };
    case 'distinct': {
      const value = firstRows(chosen, rows).length;
      return { value, numerator: value, denominator: null };
    }
    case 'sum': {
      const total = compensatedSum(rows.length, (i) => of?.[rows[i] as number] as number);
      return { value: total, numerator: total, denominator: null };
    }
    case 'mean': {
      const weightAt = (i: number): number => (weight === null ? 1 : (weight[rows[i] as number] as number));
      const total = compensatedSum(rows.length, (i) => (of?.[rows[i] as number] as number) * weightAt(i));
      const weights = weight === null ? rows.length : compensatedSum(rows.length, weightAt);
      return { value: weights === 0 ? null : total / weights, numerator: total, denominator: weights };
    }
    case 'distribution': {
      const fn = distributions.get(measure.fn);
      if (!fn) throw new TypeError(`no distribution measure ${measure.fn}`);
      const values = takeRows(chosen.of, rows) as Float64Array;
      const value = rows.length === 0 ? null : (fn(values, takeRows(weight, rows), takeRows(chosen.line, rows)) ?? null);
      const weights = weight === null ? rows.length : compensatedSum(rows.length, (i) => weight[rows[i] as number] as number);
      return { value, numerator: null, denominator: weights };
    }
  }
}

/** Of each distinct text the first row that has it. */
export function firstRows(chosen: ChosenRows, rows: ArrayLike<number>): Int32Array {
  const seen = new Set<string>();
  const first: number[] = [];
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number;
    const text = textAt(chosen, row);
    if (seen.has(text)) continue;
    seen.add(text);
    first.push(row);
  }
  return Int32Array.from(first);
}

function takeRows(values: ChosenRows['of'], rows: ArrayLike<number>): Float64Array | undefined {
  if (values === null) return undefined;
  const taken = new Float64Array(rows.length);
  for (let i = 0; i < taken.length; i++) taken[i] = values[rows[i] as number] as number;
  return taken;
}
