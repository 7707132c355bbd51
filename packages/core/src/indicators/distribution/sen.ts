import { compensatedSum } from './compensated-sum';
import { type DistributionAnswer, undefinedBecause } from './distribution-answer';
import { onOneLine, type PovertyLine, refusalWithLine } from './poverty-line';
import { ascending, weightOf } from './weighted-values';

/** `large`: for many poor, H·(I + (1 − I)·G). `discrete`: as Sen first wrote it, with G·q ÷ (q + 1) in the place of G. */
export type SenForm = 'large' | 'discrete';

/**
 * Poverty index of Sen: H·(I + (1 − I)·G), where H is the share of the poor, I their mean gap ÷ line and G the Gini coefficient among
 * the poor (without small-sample correction).
 *
 * Two conventions are in use. `large` (the usual one, R ineq `Sen`) does not change when everybody is counted twice. `discrete` is
 * 2 ÷ ((q + 1)·n·line) · Σ (line − valueᵢ)(q + 1 − i) over the q poor from the poorest; for many poor the two agree; weights are then
 * numbers of persons. At the line is not poor; nobody poor gives 0. `line` one for all, or one a row (values are then taken as
 * multiples of their line). No unit, not rounded; sums are compensated.
 *
 * Source: Sen (1976), "Poverty: An Ordinal Approach to Measurement", Econometrica 44(2).
 *
 * @example
 * sen(Float64Array.of(100, 110, 150, 160), 125, undefined, 'discrete').value //=> 0.08666666666666667
 */
export function sen(
  values: Float64Array,
  line: PovertyLine,
  weights?: Float64Array,
  form: SenForm = 'large',
): DistributionAnswer {
  const why = refusalWithLine(values, line, weights);
  if (why) return undefinedBecause(why);
  const { values: ranked, line: z } = onOneLine(values, line);
  const all = ascending(ranked, weights);
  let count = 0;
  while (count < all.values.length && (all.values[count] as number) < z) count++;
  if (count === 0) return { value: 0 };
  const poor = all.upTo[count - 1] as number;
  const gaps = compensatedSum(count, (i) => weightOf(all.weights, i) * (z - (all.values[i] as number)));
  const spread = compensatedSum(
    count,
    (i) =>
      weightOf(all.weights, i) *
      (all.values[i] as number) *
      ((all.upTo[i] as number) + ((i === 0 ? 0 : all.upTo[i - 1]) as number) - poor),
  );
  // (1 − I)·G without dividing by the mean of the poor, which may be nought.
  const inequality = (spread / (poor * poor * z)) * (form === 'discrete' ? poor / (poor + 1) : 1);
  return { value: (poor / all.weight) * (gaps / (poor * z) + inequality) };
}
