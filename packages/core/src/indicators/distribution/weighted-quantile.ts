import { type DistributionAnswer, undefinedBecause } from './distribution-answer';
import { type Ascending, ascending, refusal } from './weighted-values';

/** The first value whose weight, with all before it, is more than the share `p` of the whole. */
export function quantileOf(all: Ascending, p: number): number {
  let low = 0;
  let high = all.values.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all.upTo[middle] as number) / all.weight > p) high = middle;
    else low = middle + 1;
  }
  return all.values[low] as number;
}

/**
 * Weighted quantile: the first value, from the smallest, whose weight together with all before it is *more* than the share `p` of the
 * whole; `p` 0 is the smallest, 1 the largest. It is always a value that occurs: nothing is averaged.
 *
 * This is `weightedQuantile` of R laeken from 0.5.0 on. Before, laeken took the mean of two neighbours where the share is met exactly;
 * so do most textbooks for the median of an even number. Unit of the values; rows of weight nought are left out. Undefined: nothing to
 * measure, `p` outside 0 to 1, anything that is no number.
 *
 * @example
 * weightedQuantile(Float64Array.of(4, 1, 3, 2, 5), 0.5).value //=> 3
 */
export function weightedQuantile(values: Float64Array, p: number, weights?: Float64Array): DistributionAnswer {
  const why = refusal(values, weights);
  if (why) return undefinedBecause(why);
  if (!(p >= 0 && p <= 1)) return undefinedBecause('out-of-range');
  const all = ascending(values, weights);
  return { value: p === 0 ? (all.values[0] as number) : quantileOf(all, p) };
}
