/**
 * Sum of `term(0) … term(count − 1)` after Neumaier: the rounding errors of the additions are carried along and added last, so a
 * million values in 分 give the same total in any order to the last digits. Whole numbers below 2^53 add exactly.
 *
 * @example
 * compensatedSum(3, (i) => [1e16, 1, -1e16][i]) //=> 1
 */
export function compensatedSum(count: number, term: (index: number) => number): number {
  let sum = 0;
  let lost = 0;
  for (let i = 0; i < count; i++) {
    const add = term(i);
    const next = sum + add;
    lost += Math.abs(sum) >= Math.abs(add) ? sum - next + add : add - next + sum;
    sum = next;
  }
  return sum + lost;
}
