/** Ages in full years, both ends included. */
export interface AgeBand {
  readonly low?: number;
  readonly high?: number;
  /** 16岁以下 without 及: some count the sixteen-year-olds, some do not. */
  readonly isOpenEnded?: true;
}

const RANGE = /^(\d{1,3})(?:周?岁)?(?:\(含\))?(?:-|~|—|–|－|至|到|――|——)(\d{1,3})(?:周?岁)?(?:\(含\))?(?:之间)?/;
const AND_OVER = /^(\d{1,3})周?岁?(?:\(含\))?(?:及其?|\(含\))?以上(?:\(含\d{0,3}周?岁?\))?/;
const AND_UNDER = /^(\d{1,3})周?岁?(?:(\(含\))?(及|含)?)以下(\(含\d{0,3}周?岁?\))?/;
const BELOW = /^(?:未满|不满|不足|小于)(\d{1,3})周?岁/;
const ABOVE = /^(?:超过|大于)(\d{1,3})周?岁/;

/**
 * The band of ages at the beginning of a text, and how many characters it takes; null where there is none. `hasYears`: something
 * says that the numbers are ages.
 *
 * @example
 * ageBand('60岁及以上') //=> { band: { low: 60 }, length: 6 }
 */
export function ageBand(text: string, isAges = false): { readonly band: AgeBand; readonly length: number } | null {
  const below = BELOW.exec(text);
  if (below) return { band: { high: Number(below[1]) - 1 }, length: below[0].length };
  const above = ABOVE.exec(text);
  if (above) return { band: { low: Number(above[1]) + 1 }, length: above[0].length };
  const range = RANGE.exec(text);
  if (range && (isAges || range[0].includes('岁')))
    return { band: { low: Number(range[1]), high: Number(range[2]) }, length: range[0].length };
  const over = AND_OVER.exec(text);
  if (over && (isAges || over[0].includes('岁'))) return { band: { low: Number(over[1]) }, length: over[0].length };
  const under = AND_UNDER.exec(text);
  if (!under || !(isAges || under[0].includes('岁'))) return null;
  const isIncluded = (under[2] ?? under[3] ?? under[4]) !== undefined;
  return { band: { high: Number(under[1]), ...(isIncluded ? {} : { isOpenEnded: true as const }) }, length: under[0].length };
}
