// A decimal half is often stored a hair below itself (1.005 is 1.00499999999999989…); this brings it back before rounding.
const nudge = 1 + 2 ** -51;
const nudgeLimit = 2 ** 49;

function roundScaled(scaled: number): number {
  const size = Math.abs(scaled);
  const whole = Math.round(size < nudgeLimit ? size * nudge : size);
  return scaled < 0 && whole !== 0 ? -whole : whole;
}

/** Moves the decimal point; a division where it moves left, because powers of ten below one are not exact. */
const moved = (value: number, digits: number): number => (digits < 0 ? value / 10 ** -digits : value * 10 ** digits);

/**
 * Rounds half away from zero to `digits` decimals, as people and spreadsheets do: 1.005 to two places is 1.01. Negative digits
 * round to tens and hundreds: -2 makes whole 元 of 分.
 *
 * @example
 * roundHalfAway(-2.5, 0) //=> -3
 */
export function roundHalfAway(value: number, digits: number): number {
  return moved(roundScaled(moved(value, digits)), -digits);
}

/**
 * a ÷ b rounded half away from zero to `digits` decimals. The dividend is scaled before the division, so that whole numbers
 * with |a·10^digits| < 2^50 (money in 分 up to 11 万亿元) are rounded exactly. `b` must not be zero.
 *
 * @example
 * roundedQuotient(201, 200, 2) //=> 1.01
 */
export function roundedQuotient(a: number, b: number, digits: number): number {
  return moved(roundScaled(moved(a, digits) / b), -digits);
}
