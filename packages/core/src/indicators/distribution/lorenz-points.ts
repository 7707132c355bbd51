import { type DistributionAnswer, undefinedBecause } from './distribution-answer';
import { ascending, refusal, totalOf, weightOf } from './weighted-values';

/** The Lorenz curve as points: share of people from the poorest → share of all income that they have. Both begin at 0 and end at 1. */
export interface LorenzPoints {
  readonly people: Float64Array;
  readonly income: Float64Array;
}

/**
 * Points of the Lorenz curve: one for each value from the smallest, after the point (0, 0). Same as R ineq `Lc`.
 *
 * Rows of weight nought are left out. Not rounded. With negative values the curve first falls below 0. Undefined: nothing to measure, a
 * total of nought or less, anything that is no number.
 *
 * @example
 * [...(lorenzPoints(Float64Array.of(1, 3)).value?.income ?? [])] //=> [0, 0.25, 1]
 */
export function lorenzPoints(values: Float64Array, weights?: Float64Array): DistributionAnswer<LorenzPoints> {
  const why = refusal(values, weights);
  if (why) return undefinedBecause(why);
  const total = totalOf(values, weights);
  if (total <= 0) return undefinedBecause('total-not-positive');
  const all = ascending(values, weights);
  const people = new Float64Array(all.values.length + 1);
  const income = new Float64Array(all.values.length + 1);
  let sum = 0;
  let lost = 0;
  for (let i = 0; i < all.values.length; i++) {
    const add = weightOf(all.weights, i) * (all.values[i] as number);
    const next = sum + add;
    lost += Math.abs(sum) >= Math.abs(add) ? sum - next + add : add - next + sum;
    sum = next;
    people[i + 1] = (all.upTo[i] as number) / all.weight;
    income[i + 1] = (sum + lost) / total;
  }
  people[people.length - 1] = 1;
  income[income.length - 1] = 1;
  return { value: { people, income } };
}
