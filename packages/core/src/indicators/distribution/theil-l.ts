import { compensatedSum } from './compensated-sum';
import { type DistributionAnswer, undefinedBecause } from './distribution-answer';
import { refusal, totalOf, totalWeight, weightOf } from './weighted-values';

/**
 * Theil L: (1 ÷ C) Σ wᵢ ln(mean ÷ xᵢ), the mean logarithmic deviation: it weighs the bottom most. 0 when all have the same.
 *
 * No unit, not rounded; sums are compensated. One value of nought or less makes it undefined (its logarithm has no bound; to leave the row out would be another figure). Undefined
 * too: nothing to measure, anything that is no number.
 *
 * Source: Theil (1967), "Economics and Information Theory"; Haughton and Khandker (2009), Handbook on Poverty and Inequality, World
 * Bank, chapter 6.
 *
 * @example
 * theilL(Float64Array.of(1, 2, 3, 4)).value //=> 0.12177727428716867
 */
export function theilL(values: Float64Array, weights?: Float64Array): DistributionAnswer {
  const why = refusal(values, weights);
  if (why) return undefinedBecause(why);
  if (values.some((value, i) => value <= 0 && weightOf(weights, i) > 0)) return undefinedBecause('value-not-positive');
  const weight = totalWeight(values, weights);
  const mean = totalOf(values, weights) / weight;
  const sum = compensatedSum(values.length, (i) => {
    const value = values[i] as number;
    return value > 0 ? weightOf(weights, i) * Math.log(mean / value) : 0;
  });
  return { value: sum / weight };
}
