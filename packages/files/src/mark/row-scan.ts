import type { GridRange } from '@taizhang/core';
import { FileError } from '../file-error';
import { type CellPlace, rangeOf, readReference } from '../xlsx/cell-reference';
import { wholeNumber } from '../xlsx/cell-scan';
import {
  attribute,
  CLOSE,
  END,
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
  isEmpty: boolean;
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

/** Who goes through the rows: told of every row, and of the cells of those that it wants. */
export interface RowVisitor {
  readonly visit: (row: RowTag) => void;
  /** Whether the cells of a row are to be looked at; else it comes with none. */
  readonly wants: (row: number) => boolean;
}

/** Goes through the rows of a sheet in the order of the file, and returns what frames them. */
export function scanRows(body: Uint8Array, visitor: RowVisitor): SheetFrame {
  const cursor = xmlCursor(body);
  const columnStyles: { first: number; last: number; style: number }[] = [];
  const merges: GridRange[] = [];
  let frame: SheetFrame | undefined;
  for (let token = nextToken(cursor); token !== END; token = nextToken(cursor)) {
    if (token !== OPEN) continue;
    if (nameIs(cursor, 'sheetData')) frame ??= scanSheetData(cursor, visitor, columnStyles, merges);
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
  visitor: RowVisitor,
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
      const row = scanRow(cursor, last, visitor);
      last = row.number;
      visitor.visit(row);
    } else if (token === CLOSE && nameIs(cursor, 'sheetData')) return { ...frame, close: cursor.tagStart, end: cursor.at };
  }
  throw new FileError('truncated');
}

function scanRow(cursor: XmlCursor, last: number, visitor: RowVisitor): RowTag {
  const stated = numberAttribute(cursor, 'r', 0);
  const style = flagAttribute(cursor, 'customFormat') ? numberAttribute(cursor, 's', -1) : -1;
  const { tagStart: start, at: inside, selfClosing } = cursor;
  const cells: CellTag[] = [];
  const row = { number: stated === 0 ? last + 1 : stated, start, inside, selfClosing, style, cells };
  if (selfClosing) return { ...row, close: inside, end: inside };
  // The number of a row that states none is known only from its first cell.
  if (stated !== 0 && !visitor.wants(stated)) skipToRowEnd(cursor);
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

const LT = 60;
const SLASH = 47;

/** Moves to the `</row>` without a look at what lies before it; comments and CDATA are passed over as such. */
function skipToRowEnd(cursor: XmlCursor): void {
  const { bytes } = cursor;
  for (let i = bytes.indexOf(LT, cursor.at); i >= 0; i = bytes.indexOf(LT, i + 1)) {
    const next = bytes[i + 1];
    if (next === SLASH && isRowName(bytes, i + 2)) {
      cursor.at = i;
      return;
    }
    if (next === 33) {
      cursor.at = i;
      nextToken(cursor);
      i = cursor.at - 1;
    }
  }
  throw new FileError('truncated');
}

/** Whether a name that ends in `row`, alone or behind a prefix, begins at `at`. */
function isRowName(bytes: Uint8Array, at: number): boolean {
  let start = at;
  let end = at;
  for (; end < bytes.length; end++) {
    const byte = bytes[end];
    if (byte === 62 || byte === 32 || byte === 10 || byte === 13 || byte === 9) break;
    if (byte === 58) start = end + 1;
  }
  return end - start === 3 && bytes[start] === 114 && bytes[start + 1] === 111 && bytes[start + 2] === 119;
}

/** Reads `r` and `s` of the `<c>` at the cursor into `place`; returns where the value of `s` lies, or -1. */
function scanCellAttributes(cursor: XmlCursor, place: CellPlace): { start: number; end: number } {
  const { bytes, bodyEnd } = cursor;
  const style = { start: -1, end: -1 };
  let i = cursor.bodyStart;
  while (i < bodyEnd) {
    while (i < bodyEnd && (bytes[i] as number) <= 32) i++;
    const letter = bytes[i];
    const name = i;
    while (i < bodyEnd && bytes[i] !== 61 && (bytes[i] as number) > 32) i++;
    const alone = i - name === 1;
    while (i < bodyEnd && bytes[i] !== 34 && bytes[i] !== 39) i++;
    const start = i + 1;
    const end = bytes.indexOf(bytes[i] as number, start);
    if (i >= bodyEnd || end < 0 || end > bodyEnd) break;
    if (alone && letter === 114) readReference(bytes, start, end, place);
    else if (alone && letter === 115) {
      style.start = start;
      style.end = end;
    }
    i = end + 1;
  }
  return style;
}

function scanCell(cursor: XmlCursor, before: number, place: CellPlace): CellTag {
  const { bytes, tagStart: start, nameEnd, selfClosing } = cursor;
  const { start: styleStart, end: styleEnd } = scanCellAttributes(cursor, place);
  const style = styleStart < 0 ? 0 : wholeNumber(bytes, styleStart, styleEnd);
  const cell: CellTag = {
    column: place.column < 0 ? before + 1 : place.column,
    start,
    nameEnd,
    style,
    styleStart,
    styleEnd,
    end: cursor.at,
    isEmpty: true,
  };
  if (selfClosing) return cell;
  for (let token = nextToken(cursor); token !== END; token = nextToken(cursor)) {
    if (token === CLOSE && nameIs(cursor, 'c')) {
      cell.end = cursor.at;
      return cell;
    }
    if (token === OPEN) cell.isEmpty = false;
  }
  throw new FileError('truncated');
}
