import { cellAddress, type GridRange } from '@taizhang/core';

/** A1 address of a rectangle without its sheet. */
export function rangeAddress({ top, left, bottom, right }: GridRange): string {
  const first = cellAddress(top, left);
  return top === bottom && left === right ? first : `${first}:${cellAddress(bottom, right)}`;
}

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_383;

/** Rectangles of an address such as `户信息!A1:B3,户信息!D4`; whole rows and columns reach to the end of the sheet. */
export function rangesOf(address: string): GridRange[] {
  return withoutSheets(address)
    .split(',')
    .flatMap((part) => {
      const match = /^\$?([A-Z]{1,3})?\$?(\d+)?(?::\$?([A-Z]{1,3})?\$?(\d+)?)?$/i.exec(part.trim());
      if (!match || (match[1] === undefined && match[2] === undefined)) return [];
      const [, letters, row, lastLetters, lastRow] = match;
      const left = letters === undefined ? 0 : columnOf(letters);
      const top = row === undefined ? 1 : Number(row);
      const spans = part.includes(':');
      const right = spans ? (lastLetters === undefined ? LAST_COLUMN : columnOf(lastLetters)) : left;
      const bottom = spans ? (lastRow === undefined ? LAST_ROW : Number(lastRow)) : top;
      return [{ top, left, bottom, right }];
    });
}

function columnOf(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

/** Names of sheets may hold commas and exclamation marks; then they are quoted. */
function withoutSheets(address: string): string {
  return address.replace(/(^|,)\s*(?:'(?:[^']|'')*'|[^,'!]*)!/g, '$1');
}
