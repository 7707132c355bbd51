import { compensatedSum } from './compensated-sum';
import { type DistributionAnswer, undefinedBecause } from './distribution-answer';
import { refusal, totalOf, totalWeight, weightOf } from './weighted-values';

/**
 * Theil T: (1 ÷ C) Σ wᵢ (xᵢ ÷ mean) ln(xᵢ ÷ mean): it weighs the top more than Theil L. 0 when all have the same.
 *
 * No unit, not rounded; sums are compensated. One value of nought or less makes it undefined (some packages drop noughts, some take them as adding nothing: two different figures, so none is given). Undefined
 * too: nothing to measure, anything that is no number.
 *
 * Source: Theil (1967), "Economics and Information Theory"; Haughton and Khandker (2009), Handbook on Poverty and Inequality, World
 * Bank, chapter 6.
 *
 * @example
 * theilT(Float64Array.of(1, 2, 3, 4)).value //=> 0.10644013528622318
 */
export function theilT(values: Float64Array, weights?: Float64Array): DistributionAnswer {
  const why = refusal(values, weights);
  if (why) return undefinedBecause(why);
  if (values.some((value, i) => value <= 0 && weightOf(weights, i) > 0)) return undefinedBecause('value-not-positive');
  const weight = totalWeight(values, weights);
  const mean = totalOf(values, weights) / weight;
  const sum = compensatedSum(values.length, (i) => {
    const value = values[i] as number;
    return value > 0 ? weightOf(weights, i) * (value / mean) * Math.log(value / mean) : 0;
  });
  return { value: sum / weight };
}
