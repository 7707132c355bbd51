import { compensatedSum } from './compensated-sum';
import { type DistributionAnswer, undefinedBecause } from './distribution-answer';
import { quantileOf } from './weighted-quantile';
import { ascending, refusal, weightOf } from './weighted-values';

/**
 * S80/S20: what the richest fifth has in all ÷ what the poorest fifth has.
 *
 * The poorest fifth are all values up to the 20 % quantile, it included; the richest fifth all above the 80 % quantile (quantiles as in
 * `weightedQuantile`), so with few or equal values the two groups are not of one size. Same as R laeken `qsr` from 0.5.0 on.
 *
 * No unit, not rounded; sums are compensated. Undefined: nothing to measure, a poorest fifth that has nought or less in all, anything
 * that is no number.
 *
 * @example
 * quantileShareRatio(Float64Array.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10)).value //=> 1.6666666666666667
 */
export function quantileShareRatio(values: Float64Array, weights?: Float64Array): DistributionAnswer {
  const why = refusal(values, weights);
  if (why) return undefinedBecause(why);
  const all = ascending(values, weights);
  const poorest = quantileOf(all, 0.2);
  const richest = quantileOf(all, 0.8);
  const sumWhere = (isIn: (value: number) => boolean): number =>
    compensatedSum(all.values.length, (i) => {
      const value = all.values[i] as number;
      return isIn(value) ? weightOf(all.weights, i) * value : 0;
    });
  const bottom = sumWhere((value) => value <= poorest);
  if (bottom <= 0) return undefinedBecause('total-not-positive');
  return { value: sumWhere((value) => value > richest) / bottom };
}
