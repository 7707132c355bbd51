import type { GridRange } from '@taizhang/core';
import { FileError } from '../file-error';
import { type CellPlace, rangeOf, readReference } from '../xlsx/cell-reference';
import { wholeNumber } from '../xlsx/cell-scan';
import {
  attribute,
  CLOSE,
  END,
  eachAttribute,
  flagAttribute,
  nameIs,
  nextToken,
  numberAttribute,
  OPEN,
  type XmlCursor,
  xmlCursor,
} from '../xml/cursor';
import { prefixOf } from './style-sheet';

/** One `<c>` element in the bytes of a sheet. */
export interface CellTag {
  readonly column: number;
  readonly start: number;
  readonly nameEnd: number;
  end: number;
  /** Its style and where the value of its `s` attribute lies; -1 when it has none. */
  readonly style: number;
  readonly styleStart: number;
  readonly styleEnd: number;
  /** Whether it holds anything: value, formula, text. */
  readonly isEmpty: boolean;
}

/** One `<row>` element in the bytes of a sheet. */
export interface RowTag {
  number: number;
  readonly start: number;
  /** The place after its start tag. */
  readonly inside: number;
  /** The `<` of its end tag, and the place after that; both the end of the tag when it is empty. */
  readonly close: number;
  readonly end: number;
  readonly selfClosing: boolean;
  /** Style of cells that are not there; -1 when the row states none. */
  readonly style: number;
  readonly cells: readonly CellTag[];
}

/** What frames the rows of a sheet. */
export interface SheetFrame {
  readonly prefix: string;
  /** `<sheetData>`: its start, the place after the start tag, the `<` of the end tag, the place after that. */
  readonly start: number;
  readonly inside: number;
  readonly close: number;
  readonly end: number;
  readonly selfClosing: boolean;
  readonly columnStyles: readonly { readonly first: number; readonly last: number; readonly style: number }[];
  readonly merges: readonly GridRange[];
}

/** Calls back with every row of a sheet in the order of the file, and returns what frames them. */
export function scanRows(body: Uint8Array, visit: (row: RowTag) => void): SheetFrame {
  const cursor = xmlCursor(body);
  const columnStyles: { first: number; last: number; style: number }[] = [];
  const merges: GridRange[] = [];
  let frame: SheetFrame | undefined;
  for (let token = nextToken(cursor); token !== END; token = nextToken(cursor)) {
    if (token !== OPEN) continue;
    if (nameIs(cursor, 'sheetData')) frame ??= scanSheetData(cursor, visit, columnStyles, merges);
    else if (nameIs(cursor, 'mergeCell')) merges.push(rangeOf(attribute(cursor, 'ref') ?? ''));
    else if (nameIs(cursor, 'col')) {
      columnStyles.push({
        first: numberAttribute(cursor, 'min', 1) - 1,
        last: numberAttribute(cursor, 'max', 1) - 1,
        style: numberAttribute(cursor, 'style', 0),
      });
    }
  }
  if (!frame) throw new FileError('damaged');
  return frame;
}

function scanSheetData(
  cursor: XmlCursor,
  visit: (row: RowTag) => void,
  columnStyles: SheetFrame['columnStyles'],
  merges: GridRange[],
): SheetFrame {
  const { tagStart: start, at: inside, selfClosing } = cursor;
  const prefix = prefixOf(cursor);
  const frame = { prefix, start, inside, selfClosing, columnStyles, merges };
  if (selfClosing) return { ...frame, close: inside, end: inside };
  let last = 0;
  for (let token = nextToken(cursor); token !== END; token = nextToken(cursor)) {
    if (token === OPEN && nameIs(cursor, 'row')) {
      const row = scanRow(cursor, last);
      last = row.number;
      visit(row);
    } else if (token === CLOSE && nameIs(cursor, 'sheetData')) return { ...frame, close: cursor.tagStart, end: cursor.at };
  }
  throw new FileError('truncated');
}

function scanRow(cursor: XmlCursor, last: number): RowTag {
  const stated = numberAttribute(cursor, 'r', 0);
  const style = flagAttribute(cursor, 'customFormat') ? numberAttribute(cursor, 's', -1) : -1;
  const { tagStart: start, at: inside, selfClosing } = cursor;
  const cells: CellTag[] = [];
  const row = { number: stated === 0 ? last + 1 : stated, start, inside, selfClosing, style, cells };
  if (selfClosing) return { ...row, close: inside, end: inside };
  let column = -1;
  for (let token = nextToken(cursor); token !== END; token = nextToken(cursor)) {
    if (token === OPEN && nameIs(cursor, 'c')) {
      const place: CellPlace = { row: 0, column: -1 };
      const cell = scanCell(cursor, column, place);
      if (stated === 0 && cells.length === 0 && place.row > 0) row.number = place.row;
      column = cell.column;
      cells.push(cell);
    } else if (token === CLOSE && nameIs(cursor, 'row')) return { ...row, close: cursor.tagStart, end: cursor.at };
  }
  throw new FileError('truncated');
}

function scanCell(cursor: XmlCursor, before: number, place: CellPlace): CellTag {
  const { bytes, tagStart: start, nameEnd, selfClosing } = cursor;
  let style = 0;
  let styleStart = -1;
  let styleEnd = -1;
  eachAttribute(cursor, (name, from, to) => {
    if (name === 'r') readReference(bytes, from, to, place);
    else if (name === 's') {
      style = wholeNumber(bytes, from, to);
      styleStart = from;
      styleEnd = to;
    }
    return false;
  });
  const cell = { column: place.column < 0 ? before + 1 : place.column, start, nameEnd, style, styleStart, styleEnd };
  if (selfClosing) return { ...cell, end: cursor.at, isEmpty: true };
  let isEmpty = true;
  for (let token = nextToken(cursor); token !== END; token = nextToken(cursor)) {
    if (token === CLOSE && nameIs(cursor, 'c')) return { ...cell, end: cursor.at, isEmpty };
    if (token === OPEN) isEmpty = false;
  }
  throw new FileError('truncated');
}
