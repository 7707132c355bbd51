/** Why a measure of a distribution says nothing. */
export type UndefinedBecause =
  /** No values, or all of weight nought. */
  | 'no-values'
  /** A value, weight or line that is not a finite number. Unknown values must be left out, and counted, before. */
  | 'not-finite'
  | 'negative-weight'
  /** Values, weights and lines are not of one length. */
  | 'lengths-differ'
  /** The poverty line is nought or less. */
  | 'line-not-positive'
  /** The total (or that of the poorest fifth) is nought or less, so no share of it can be told. */
  | 'total-not-positive'
  /** A value of nought or less where a logarithm is taken. */
  | 'value-not-positive'
  /** A share outside 0 to 1, a negative alpha. */
  | 'out-of-range';

/** A measure's value, or why it is not defined for these values: never NaN, never a made-up nought. */
export type DistributionAnswer<V = number> =
  | { readonly value: V; readonly why?: undefined }
  | { readonly value: undefined; readonly why: UndefinedBecause };

/** The answer that says why there is none. */
export function undefinedBecause(why: UndefinedBecause): { readonly value: undefined; readonly why: UndefinedBecause } {
  return { value: undefined, why };
}
