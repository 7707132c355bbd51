import { type DistributionAnswer, undefinedBecause } from './distribution-answer';
import { fosterGreerThorbecke } from './foster-greer-thorbecke';
import { weightedQuantile } from './weighted-quantile';

/**
 * Relative poverty: the share of people below a share of the median (60 % unless said), the median being `weightedQuantile` at one half.
 * Not a figure of Chinese offices; for comparison with others. Same as R laeken `arpr` ÷ 100. At the line is not poor.
 *
 * No unit, not rounded. Undefined: nothing to measure, a median of nought or less, anything that is no number.
 *
 * @example
 * atRiskOfPovertyRate(Float64Array.of(1, 2, 5, 6, 7)).value //=> 0.4
 */
export function atRiskOfPovertyRate(values: Float64Array, weights?: Float64Array, ofMedian = 0.6): DistributionAnswer {
  if (!(ofMedian > 0) || !Number.isFinite(ofMedian)) return undefinedBecause('out-of-range');
  const median = weightedQuantile(values, 0.5, weights);
  return median.value === undefined ? median : fosterGreerThorbecke(values, ofMedian * median.value, 0, weights);
}
