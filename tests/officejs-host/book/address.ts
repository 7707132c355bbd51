import { isWholeColumns, isWholeRows, LAST_COLUMN, LAST_ROW, type Rect } from './rect';

/** Column number from its letters: A is 0. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

/** Letters of a column: 0 is A. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** A sheet's name as an address writes it: quoted unless it is a plain word. */
export function quotedSheet(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

/** `A1:B2`, `A:B`, `1:2` or `A1`. */
export function localAddress(rect: Rect, fix = ''): string {
  const { top, left, bottom, right } = rect;
  if (isWholeRows(rect)) return `${fix}${top + 1}:${fix}${bottom + 1}`;
  if (isWholeColumns(rect)) return `${fix}${columnLetters(left)}:${fix}${columnLetters(right)}`;
  const first = `${fix}${columnLetters(left)}${fix}${top + 1}`;
  return top === bottom && left === right ? first : `${first}:${fix}${columnLetters(right)}${fix}${bottom + 1}`;
}

/** `$A$1:$B$2`, as names and print titles keep it. */
export const fixedAddress = (rect: Rect): string => {
  const text = localAddress(rect, '$');
  return text;
};

export interface SheetAddress {
  readonly sheet?: string;
  readonly text: string;
}

/** Takes the sheet's name off an address: `'一 村'!A1` is sheet `一 村`, text `A1`. */
export function splitAddress(address: string): SheetAddress {
  const trimmed = address.trim().replace(/^=/, '');
  const at = trimmed.lastIndexOf('!');
  if (at < 0) return { text: trimmed };
  const name = trimmed.slice(0, at);
  const sheet = name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
  return { sheet, text: trimmed.slice(at + 1) };
}

const CELL = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/;
const COLUMN = /^\$?([A-Za-z]{1,3})$/;
const ROW = /^\$?(\d{1,7})$/;

/** The rectangle of `A1`, `A1:B2`, `A:B` or `1:2`, without a sheet; `undefined` when it is none. */
export function parseLocal(text: string): Rect | undefined {
  const parts = text.split(':');
  if (parts.length > 2) return undefined;
  const [a, b] = [parts[0] as string, parts[1] ?? (parts[0] as string)];
  const rect = cells(a, b) ?? (parts.length === 2 ? (columns(a, b) ?? rows(a, b)) : undefined);
  if (!rect || rect.top < 0 || rect.left < 0 || rect.bottom > LAST_ROW || rect.right > LAST_COLUMN) return undefined;
  return rect;
}

function ordered(rows: [number, number], columns: [number, number]): Rect {
  return {
    top: Math.min(...rows),
    bottom: Math.max(...rows),
    left: Math.min(...columns),
    right: Math.max(...columns),
  };
}

function cells(a: string, b: string): Rect | undefined {
  const [first, last] = [CELL.exec(a), CELL.exec(b)];
  if (!first || !last) return undefined;
  return ordered(
    [Number(first[2]) - 1, Number(last[2]) - 1],
    [columnNumber(first[1] as string), columnNumber(last[1] as string)],
  );
}

function columns(a: string, b: string): Rect | undefined {
  const [first, last] = [COLUMN.exec(a), COLUMN.exec(b)];
  if (!first || !last) return undefined;
  return ordered([0, LAST_ROW], [columnNumber(first[1] as string), columnNumber(last[1] as string)]);
}

function rows(a: string, b: string): Rect | undefined {
  const [first, last] = [ROW.exec(a), ROW.exec(b)];
  if (!first || !last) return undefined;
  return ordered([Number(first[1]) - 1, Number(last[1]) - 1], [0, LAST_COLUMN]);
}
