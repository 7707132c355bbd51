import { compensatedSum } from './compensated-sum';
import { type DistributionAnswer, undefinedBecause } from './distribution-answer';
import { onOneLine, type PovertyLine, refusalWithLine } from './poverty-line';
import { ascending, weightOf } from './weighted-values';

/**
 * Poverty index of Sen, Shorrocks and Thon: Σ wᵢ (2C − Cᵢ − Cᵢ₋₁)(line − valueᵢ) ÷ line ÷ C² over the poor from the poorest, Cᵢ being
 * the weight up to i and C that of all. Unlike Sen's it does not jump when somebody crosses the line.
 *
 * At the line is not poor; nobody poor gives 0. `line` one for all, or one a row (values are then taken as multiples of their line).
 * No unit, not rounded; sums are compensated. Same as R ineq `SST`.
 *
 * Source: Shorrocks (1995), "Revisiting the Sen Poverty Index", Econometrica 63(5).
 *
 * @example
 * senShorrocksThon(Float64Array.of(100, 110, 150, 160), 125).value //=> 0.125
 */
export function senShorrocksThon(values: Float64Array, line: PovertyLine, weights?: Float64Array): DistributionAnswer {
  const why = refusalWithLine(values, line, weights);
  if (why) return undefinedBecause(why);
  const { values: ranked, line: z } = onOneLine(values, line);
  const all = ascending(ranked, weights);
  const sum = compensatedSum(all.values.length, (i) => {
    const value = all.values[i] as number;
    if (value >= z) return 0;
    const before = i === 0 ? 0 : (all.upTo[i - 1] as number);
    return (weightOf(all.weights, i) * (2 * all.weight - (all.upTo[i] as number) - before) * (z - value)) / z;
  });
  return { value: sum / (all.weight * all.weight) };
}
