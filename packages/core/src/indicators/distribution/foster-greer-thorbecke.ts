import { compensatedSum } from './compensated-sum';
import { type DistributionAnswer, undefinedBecause } from './distribution-answer';
import { lineOf, type PovertyLine, refusalWithLine } from './poverty-line';
import { totalWeight, weightOf } from './weighted-values';

/**
 * Poverty measures of Foster, Greer and Thorbecke: the mean over *all* of ((line − value) ÷ line)^alpha, the poor only adding.
 * Alpha 0 is the headcount ratio, 1 the poverty gap, 2 the squared gap.
 *
 * Whoever stands exactly at the line is not poor. Weight households with their persons: a headcount of households is another figure.
 * `line` in the unit of the values, one for all or one a row. The answer has no unit, lies between 0 and 1 (negative values can pass
 * it for alpha of 1 and more) and is not rounded. Sums are compensated. Undefined: nothing to measure, a line of nought or less, a
 * negative alpha, anything that is no number.
 *
 * Source: Foster, Greer and Thorbecke (1984), "A Class of Decomposable Poverty Measures", Econometrica 52(3).
 *
 * @example
 * fosterGreerThorbecke(Float64Array.of(100, 110, 150, 160), 125, 1).value //=> 0.08
 */
export function fosterGreerThorbecke(
  values: Float64Array,
  line: PovertyLine,
  alpha: number,
  weights?: Float64Array,
): DistributionAnswer {
  const why = refusalWithLine(values, line, weights);
  if (why) return undefinedBecause(why);
  if (!(alpha >= 0) || !Number.isFinite(alpha)) return undefinedBecause('out-of-range');
  const sum = compensatedSum(values.length, (i) => {
    const z = lineOf(line, i);
    const value = values[i] as number;
    return value < z ? weightOf(weights, i) * ((z - value) / z) ** alpha : 0;
  });
  return { value: sum / totalWeight(values, weights) };
}
