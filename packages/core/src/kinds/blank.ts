import type { Scalar } from '../table/grid';
import { isDropped } from './fold';

const isDash = (code: number) =>
  code === 0x2d || (code >= 0x2010 && code <= 0x2015) || code === 0x2212 || code === 0xff0d || code === 0x2500;
const isSlash = (code: number) => code === 0x2f || code === 0x5c || code === 0xff0f || code === 0xff3c;

/**
 * Whether nothing stands in a cell: empty, only spaces (full width, no-break and zero-width ones too), or only dashes or slashes,
 * which clerks draw through cells that do not apply. The word 无 is decided by `readCell`, since some lists have it as a value.
 *
 * @example
 * isBlankCell(' —— ') //=> true
 */
export function isBlankCell(raw: Scalar): boolean {
  return raw === null || (typeof raw === 'string' && isBlankText(raw));
}

/** The same for a text. */
export function isBlankText(text: string): boolean {
  const length = text.length;
  let dashes = false;
  let slashes = false;
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    if (isDropped(code)) continue;
    if (isDash(code)) dashes = true;
    else if (isSlash(code)) slashes = true;
    else return false;
  }
  return !(dashes && slashes);
}
