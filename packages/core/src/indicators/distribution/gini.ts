import { compensatedSum } from './compensated-sum';
import { type DistributionAnswer, undefinedBecause } from './distribution-answer';
import { ascending, refusal, totalOf, weightOf } from './weighted-values';

/**
 * Gini coefficient: 0 when all have the same, near 1 when one has everything.
 *
 * With weights wᵢ, values from the smallest to the largest and Cᵢ the weight up to i: Σ wᵢ xᵢ (Cᵢ + Cᵢ₋₁ − C) ÷ (C Σ wᵢ xᵢ). A household
 * weighted with its persons gives exactly the Gini of the persons written out one by one. No small-sample correction (n ÷ (n − 1)).
 * Same as R laeken `gini` ÷ 100 and ineq `Gini`.
 *
 * Any unit; the answer has none and is not rounded. Sums are compensated. Negative values are taken as they are (the answer can then
 * pass 1). Undefined: nothing to measure, a total of nought or less, a value or weight that is no number, a negative weight.
 *
 * Source: Gini (1912); weights as in Alfons and Templ (2013), "Estimation of Social Exclusion Indicators from Complex Surveys: The R
 * Package laeken", Journal of Statistical Software 54(15).
 *
 * @example
 * gini(Float64Array.of(1, 2, 3, 4)).value //=> 0.25
 */
export function gini(values: Float64Array, weights?: Float64Array): DistributionAnswer {
  const why = refusal(values, weights);
  if (why) return undefinedBecause(why);
  const total = totalOf(values, weights);
  if (total <= 0) return undefinedBecause('total-not-positive');
  const all = ascending(values, weights);
  const spread = compensatedSum(
    all.values.length,
    (i) =>
      weightOf(all.weights, i) *
      (all.values[i] as number) *
      ((all.upTo[i] as number) + ((i === 0 ? 0 : all.upTo[i - 1]) as number) - all.weight),
  );
  return { value: spread / (all.weight * total) };
}
