import { foldText } from '../kinds/fold';

// 甲村村民委员会, 甲村委会, 甲行政村, 甲村, 甲社区居委会.
const VILLAGE_ENDING = /(?:行政村|村|社区)?(?:村民委员会|居民委员会|村委会|居委会|行政村|村|社区)$/;

/**
 * A value as it is compared: spaces, width and traditional characters folded; a village without its ending (甲村委会 is 甲村);
 * of a disability certificate the citizen number in it.
 *
 * @example
 * keyPart('village', '甲 村委会') //=> '甲'
 */
export function keyPart(field: string, text: string): string {
  const folded = foldText(text);
  if (field === 'village') return folded.replace(VILLAGE_ENDING, '') || folded;
  if ((field === 'idNumber' || field === 'headIdNumber') && (folded.length === 20 || folded.length === 22))
    return folded.slice(0, 18);
  return folded;
}

/**
 * The fifteen digits that a number of eighteen had in the first generation; the other way round the century would be a guess.
 *
 * @example
 * firstGeneration('520000199001010031') //=> '520000900101003'
 */
export function firstGeneration(id: string): string | null {
  return /^\d{6}19\d{9}[\dX]$/.test(id) ? id.slice(0, 6) + id.slice(8, 17) : null;
}
