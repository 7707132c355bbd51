import { compensatedSum } from './compensated-sum';
import { type DistributionAnswer, undefinedBecause } from './distribution-answer';
import { lineOf, type PovertyLine, refusalWithLine } from './poverty-line';
import { totalWeight, weightOf } from './weighted-values';

/**
 * Watts index: the mean over *all* of ln(line ÷ value), the poor only adding. At the line is not poor.
 *
 * `line` in the unit of the values, one for all or one a row. No unit, not rounded; sums are compensated. One value of nought or less
 * (with any weight) makes it undefined: its logarithm would be without bound, and leaving the row out would make the poorest vanish.
 *
 * Source: Watts (1968), "An Economic Definition of Poverty"; formula as in Haughton and Khandker (2009), Handbook on Poverty and
 * Inequality, World Bank, chapter 4.
 *
 * @example
 * watts(Float64Array.of(0, 100, 200), 125).why //=> 'value-not-positive'
 */
export function watts(values: Float64Array, line: PovertyLine, weights?: Float64Array): DistributionAnswer {
  const why = refusalWithLine(values, line, weights);
  if (why) return undefinedBecause(why);
  if (values.some((value, i) => value <= 0 && weightOf(weights, i) > 0)) return undefinedBecause('value-not-positive');
  const sum = compensatedSum(values.length, (i) => {
    const z = lineOf(line, i);
    const value = values[i] as number;
    return value < z && value > 0 ? weightOf(weights, i) * Math.log(z / value) : 0;
  });
  return { value: sum / totalWeight(values, weights) };
}
