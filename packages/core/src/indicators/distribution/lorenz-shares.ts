import { type DistributionAnswer, undefinedBecause } from './distribution-answer';
import { lorenzPoints } from './lorenz-points';

/**
 * What the poorest share of people have of all income, for each share asked: `[0.1, 0.2 …]` for a chart of tenths. Between two points
 * of the Lorenz curve a straight line is drawn.
 *
 * Not rounded. Undefined as `lorenzPoints`, and for a share outside 0 to 1.
 *
 * @example
 * lorenzShares(Float64Array.of(1, 3), [0.5, 0.75]).value //=> [0.25, 0.625]
 */
export function lorenzShares(
  values: Float64Array,
  shares: readonly number[],
  weights?: Float64Array,
): DistributionAnswer<readonly number[]> {
  if (shares.some((share) => !(share >= 0 && share <= 1))) return undefinedBecause('out-of-range');
  const curve = lorenzPoints(values, weights);
  if (curve.value === undefined) return curve;
  const { people, income } = curve.value;
  const at = (share: number): number => {
    let high = 1;
    while (high < people.length - 1 && (people[high] as number) < share) high++;
    const [x0, x1] = [people[high - 1] as number, people[high] as number];
    const [y0, y1] = [income[high - 1] as number, income[high] as number];
    return y0 + ((share - x0) / (x1 - x0)) * (y1 - y0);
  };
  return { value: shares.map(at) };
}
