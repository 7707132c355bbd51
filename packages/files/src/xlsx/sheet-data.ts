import { formulaKey, type Scalar } from '@taizhang/core';
import { numberOfBytes } from '../cell-number';
import { FileError } from '../file-error';
import { errorValue, type GridBuilder, putCell, putFormat, putFormula, startRow } from '../grid-builder';
import { flagAttribute, nextToken, numberAttribute, skipMarkup, tagEnd, xmlCursor } from '../xml/cursor';
import { unescapeExcel } from '../xml/text';
import {
  BOOLEAN,
  type CellScan,
  cellScan,
  DATE,
  ERROR,
  INLINE,
  NUMBER,
  SHARED,
  STRING,
  scanCellContent,
  scanCellTag,
  valueText,
  wholeNumber,
} from './cell-scan';
import { serialOfIsoDate } from './iso-date';

/** What the cells of a sheet refer to. */
export interface SheetContext {
  readonly strings: readonly string[];
  /** Format index by cell style. */
  readonly formatOfStyle: readonly number[];
  readonly dateSystem: 1900 | 1904;
  /** Told now and then how far the scan is: rows, and share of the part. */
  readonly tick: (rows: number, done: number) => void;
}

interface SharedFormulas {
  readonly masters: Map<number, string>;
  readonly waiting: { readonly key: number; readonly shared: number }[];
}

const LT = 60;
const GT = 62;
const SLASH = 47;
const COLON = 58;
const TICK_ROWS = 5000;

/** Scans the rows that begin at `at`, up to `</sheetData>`; returns the place after it. */
export function scanSheetData(bytes: Uint8Array, at: number, builder: GridBuilder, context: SheetContext): number {
  const n = bytes.length;
  const cell = cellScan();
  const formulas: SharedFormulas = { masters: new Map(), waiting: [] };
  let row = 0;
  let column = -1;
  let rows = 0;
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
    const tagStart = i;
    const closing = next === SLASH;
    let nameStart = closing ? i + 2 : i + 1;
    for (i = nameStart; i < n; i++) {
      const byte = bytes[i];
      if (byte === GT || byte === SLASH || byte === 32 || byte === 10 || byte === 13 || byte === 9) break;
      if (byte === COLON) nameStart = i + 1;
    }
    const length = i - nameStart;
    const first = bytes[nameStart];
    if (closing) {
      i = tagEnd(bytes, i) + 1;
      if (length === 9 && first === 115) break;
    } else if (length === 1 && first === 99) {
      cell.valueStart = cell.valueEnd = 0;
      cell.text = cell.formula = undefined;
      cell.shared = -1;
      i = scanCellTag(bytes, i, cell);
      i = i < 0 ? -i : scanCellContent(bytes, i, cell);
      column = cell.column < 0 ? column + 1 : cell.column;
      if (builder.row === 0) throw new FileError('damaged');
      // A row without a number takes it from its first cell.
      if (row === 0 && cell.row !== 0) builder.row = row = cell.row;
      keepCell(bytes, cell, column, builder, context, formulas);
    } else if (length === 3 && first === 114) {
      row = rowTag(bytes, tagStart, builder);
      column = -1;
      i = tagEnd(bytes, i) + 1;
      if (++rows % TICK_ROWS === 0) context.tick(rows, i / n);
    } else i = tagEnd(bytes, i) + 1;
  }
  for (const { key, shared } of formulas.waiting) builder.formulas.set(key, formulas.masters.get(shared) ?? '');
  return i;
}

/** Begins the row of the `<row>` tag at `at`; returns the number that it states, or 0. */
function rowTag(bytes: Uint8Array, at: number, builder: GridBuilder): number {
  const cursor = xmlCursor(bytes, at);
  nextToken(cursor);
  const stated = numberAttribute(cursor, 'r', 0);
  startRow(builder, stated === 0 ? builder.row + 1 : stated, flagAttribute(cursor, 'hidden'));
  return stated;
}

function keepCell(
  bytes: Uint8Array,
  cell: CellScan,
  column: number,
  builder: GridBuilder,
  context: SheetContext,
  formulas: SharedFormulas,
): void {
  if (cell.style !== 0 || context.formatOfStyle[0] !== 0) {
    const format = context.formatOfStyle[cell.style];
    if (format !== undefined && format !== 0) {
      if (column >= builder.formats.length) throw new FileError('beyond-grid');
      putFormat(builder, column, format);
    }
  }
  if (cell.formula !== undefined) keepFormula(cell, column, builder, formulas);
  const value = cellValue(bytes, cell, builder, context);
  if (value !== null && value !== '') putCell(builder, column, value);
}

function keepFormula(cell: CellScan, column: number, builder: GridBuilder, formulas: SharedFormulas): void {
  const text = cell.formula as string;
  if (text !== '') {
    if (cell.shared >= 0) formulas.masters.set(cell.shared, text);
    putFormula(builder, column, text);
  } else if (cell.shared >= 0) {
    const master = formulas.masters.get(cell.shared);
    if (master !== undefined) putFormula(builder, column, master);
    else formulas.waiting.push({ key: formulaKey(builder.row, column), shared: cell.shared });
  }
}

function cellValue(bytes: Uint8Array, cell: CellScan, builder: GridBuilder, context: SheetContext): Scalar {
  const { type, valueStart, valueEnd } = cell;
  if (cell.text === undefined && valueStart === valueEnd) return null;
  if (type === NUMBER && cell.text === undefined) {
    const number = numberOfBytes(bytes, valueStart, valueEnd);
    return Number.isNaN(number) ? textOrNull(valueText(bytes, cell)) : number;
  }
  if (type === SHARED && cell.text === undefined) {
    const text = context.strings[wholeNumber(bytes, valueStart, valueEnd)];
    if (text === undefined) throw new FileError('damaged');
    return text;
  }
  return rareValue(valueText(bytes, cell), cell, builder, context);
}

function textOrNull(text: string): Scalar {
  return text.trim() === '' ? null : text;
}

function rareValue(text: string, cell: CellScan, builder: GridBuilder, context: SheetContext): Scalar {
  switch (cell.type) {
    case STRING:
      return unescapeExcel(text);
    case INLINE:
      return text;
    case BOOLEAN:
      return text.trim() === '1' || text.trim() === 'true';
    case ERROR:
      return errorValue(builder, text);
    case DATE:
      return serialOfIsoDate(text, context.dateSystem) ?? textOrNull(text);
    case SHARED: {
      const shared = /^\s*\d{1,9}\s*$/.test(text) ? context.strings[Number(text)] : undefined;
      if (shared === undefined) throw new FileError('damaged');
      return shared;
    }
    default: {
      const bytes = new TextEncoder().encode(text);
      const number = numberOfBytes(bytes, 0, bytes.length);
      return Number.isNaN(number) ? textOrNull(text) : number;
    }
  }
}
