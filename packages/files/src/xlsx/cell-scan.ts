import { FileError } from '../file-error';
import {
  attribute,
  CDATA,
  CLOSE,
  END,
  nameIs,
  nextToken,
  numberAttribute,
  OPEN,
  skipMarkup,
  TEXT,
  tagEnd,
  tokenText,
  type XmlCursor,
  xmlCursor,
} from '../xml/cursor';
import { unescapeExcel, xmlText } from '../xml/text';
import { type CellPlace, readReference } from './cell-reference';

/** One `<c>` element as it was scanned. A single object is filled again for each cell. */
export interface CellScan extends CellPlace {
  /** Index of the cell style (`s`), 0 when absent. */
  style: number;
  type: CellType;
  /** Where the value (`<v>`) lies; equal when there is none. */
  valueStart: number;
  valueEnd: number;
  /** Text of an inline string, or of a value that is not one plain run of bytes. */
  text: string | undefined;
  formula: string | undefined;
  /** Number of the shared formula, or -1. */
  shared: number;
}

export const NUMBER = 0;
export const SHARED = 1;
export const STRING = 2;
export const BOOLEAN = 3;
export const ERROR = 4;
export const INLINE = 5;
export const DATE = 6;
export type CellType = 0 | 1 | 2 | 3 | 4 | 5 | 6;

const LT = 60;
const GT = 62;
const SLASH = 47;
const EQUALS = 61;
const QUOTE = 34;
const APOSTROPHE = 39;
const COLON = 58;

export function cellScan(): CellScan {
  return {
    row: 0,
    column: -1,
    style: 0,
    type: NUMBER,
    valueStart: 0,
    valueEnd: 0,
    text: undefined,
    formula: undefined,
    shared: -1,
  };
}

function isSpace(byte: number | undefined): boolean {
  return byte === 32 || byte === 10 || byte === 13 || byte === 9;
}

function typeOf(bytes: Uint8Array, start: number, end: number): CellType {
  const length = end - start;
  const first = bytes[start];
  if (length === 1)
    return first === 115 ? SHARED : first === 98 ? BOOLEAN : first === 101 ? ERROR : first === 100 ? DATE : NUMBER;
  return length === 3 && first === 115 ? STRING : length === 9 && first === 105 ? INLINE : NUMBER;
}

export function wholeNumber(bytes: Uint8Array, start: number, end: number): number {
  let number = 0;
  for (let i = start; i < end; i++) {
    const digit = (bytes[i] as number) - 48;
    if (digit < 0 || digit > 9 || number > 99_999_999) throw new FileError('damaged');
    number = number * 10 + digit;
  }
  return number;
}

/** Reads the attributes of a `<c>` from `at`; returns the place after the tag, negative when the cell has no content. */
export function scanCellTag(bytes: Uint8Array, at: number, cell: CellScan): number {
  const n = bytes.length;
  cell.row = 0;
  cell.column = -1;
  cell.style = 0;
  cell.type = NUMBER;
  let i = at;
  while (i < n) {
    const byte = bytes[i];
    if (byte === GT) return i + 1;
    if (byte === SLASH && bytes[i + 1] === GT) return -(i + 2);
    if (isSpace(byte)) {
      i++;
      continue;
    }
    const nameStart = i;
    while (i < n && bytes[i] !== EQUALS && bytes[i] !== GT) i++;
    const nameEnd = i;
    while (i < n && bytes[i] !== QUOTE && bytes[i] !== APOSTROPHE) i++;
    const quote = bytes[i];
    const start = ++i;
    while (i < n && bytes[i] !== quote) i++;
    if (nameEnd - nameStart === 1 || isSpace(bytes[nameStart + 1])) takeAttribute(bytes, bytes[nameStart], start, i, cell);
    i++;
  }
  throw new FileError('truncated');
}

function takeAttribute(bytes: Uint8Array, letter: number | undefined, start: number, end: number, cell: CellScan): void {
  if (letter === 114) readReference(bytes, start, end, cell);
  else if (letter === 115) cell.style = wholeNumber(bytes, start, end);
  else if (letter === 116) cell.type = typeOf(bytes, start, end);
}

/** Reads what stands between `<c …>` and `</c>`; returns the place after `</c>`. */
export function scanCellContent(bytes: Uint8Array, at: number, cell: CellScan): number {
  const n = bytes.length;
  let i = at;
  for (;;) {
    while (i < n && bytes[i] !== LT) i++;
    if (i >= n) throw new FileError('truncated');
    const next = bytes[i + 1];
    if (next === 33 || next === 63) {
      i = skipMarkup(bytes, i);
      if (i < 0) throw new FileError('damaged');
      continue;
    }
    const closing = next === SLASH;
    let nameStart = closing ? i + 2 : i + 1;
    let nameEnd = nameStart;
    for (; nameEnd < n; nameEnd++) {
      const byte = bytes[nameEnd];
      if (byte === GT || byte === SLASH || isSpace(byte)) break;
      if (byte === COLON) nameStart = nameEnd + 1;
    }
    const letter = nameEnd - nameStart === 1 ? bytes[nameStart] : 0;
    if (closing) {
      i = tagEnd(bytes, nameEnd) + 1;
      if (letter === 99) return i;
    } else if (letter === 118) i = scanValue(bytes, i, nameEnd, cell);
    else i = scanOther(bytes, i, letter, cell);
  }
}

/** Reads a `<v>` at `at`: one run of bytes as a rule, else text put together by a cursor. */
function scanValue(bytes: Uint8Array, at: number, nameEnd: number, cell: CellScan): number {
  const close = bytes[nameEnd] === GT ? nameEnd : tagEnd(bytes, nameEnd);
  if (bytes[close - 1] === SLASH) return close + 1;
  let end = close + 1;
  while (end < bytes.length && bytes[end] !== LT) end++;
  if (bytes[end + 1] === SLASH) {
    cell.valueStart = close + 1;
    cell.valueEnd = end;
    return tagEnd(bytes, end + 2) + 1;
  }
  const cursor = xmlCursor(bytes, at);
  nextToken(cursor);
  cell.text = textInside(cursor, 'v');
  return cursor.at;
}

/** Reads `<f>` and `<is>`; passes over the tag of anything else. */
function scanOther(bytes: Uint8Array, at: number, letter: number | undefined, cell: CellScan): number {
  const cursor = xmlCursor(bytes, at);
  nextToken(cursor);
  if (letter === 102) {
    if (attribute(cursor, 't') === 'shared') cell.shared = numberAttribute(cursor, 'si', -1);
    cell.formula = cursor.selfClosing ? '' : unescapeExcel(textInside(cursor, 'f'));
  } else if (nameIs(cursor, 'is') && !cursor.selfClosing) cell.text = unescapeExcel(inlineText(cursor));
  return cursor.at;
}

/** All text up to the end of the element that was just opened. */
function textInside(cursor: XmlCursor, name: string): string {
  let text = '';
  for (let token = nextToken(cursor); token !== END; token = nextToken(cursor)) {
    if (token === TEXT || token === CDATA) text += tokenText(cursor, token);
    else if (token === CLOSE && nameIs(cursor, name)) return text;
  }
  throw new FileError('truncated');
}

/** Text of an inline string: its runs joined, phonetic guides left out. */
function inlineText(cursor: XmlCursor): string {
  let text = '';
  let inText = false;
  let inPhonetic = false;
  for (let token = nextToken(cursor); token !== END; token = nextToken(cursor)) {
    if (token === TEXT || token === CDATA) {
      if (inText) text += tokenText(cursor, token);
    } else if (token === OPEN) {
      if (nameIs(cursor, 't')) inText = !inPhonetic && !cursor.selfClosing;
      else if (nameIs(cursor, 'rPh')) inPhonetic = !cursor.selfClosing;
    } else if (nameIs(cursor, 't')) inText = false;
    else if (nameIs(cursor, 'rPh')) inPhonetic = false;
    else if (nameIs(cursor, 'is')) return text;
  }
  throw new FileError('truncated');
}

/** Text of the value of a cell, whichever way it was scanned. */
export function valueText(bytes: Uint8Array, cell: CellScan): string {
  return cell.text ?? xmlText(bytes, cell.valueStart, cell.valueEnd);
}
