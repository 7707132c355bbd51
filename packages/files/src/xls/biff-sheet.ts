import type { Grid, Scalar } from '@taizhang/core';
import { FileError } from '../file-error';
import { errorValue, finishGrid, type GridBuilder, gridBuilder, putCell, putFormat, putFormula, startRow } from '../grid-builder';
import { type Budget, MAX_COLUMNS } from '../limits';
import { putMerge } from '../merges';
import { needs, nextRecord, RECORD, type RecordCursor } from './biff-record';
import { biffString } from './biff-string';
import { biffError, rkNumber } from './biff-value';

/** What the cells of a sheet refer to. */
export interface BiffContext {
  readonly source: string;
  readonly sheet: string;
  readonly strings: readonly string[];
  readonly formats: readonly string[];
  readonly formatOfStyle: readonly number[];
  readonly dateSystem: 1900 | 1904;
  readonly visibility: Grid['visibility'];
  readonly budget: Budget;
  readonly tick: (rows: number, done: number) => void;
}

interface SheetState {
  readonly cursor: RecordCursor;
  readonly builder: GridBuilder;
  readonly context: BiffContext;
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  isProtected: boolean;
  rows: number;
}

const TICK_ROWS = 5000;
// The formula itself is stored as tokens; the grid says only that there is one.
const FORMULA_TEXT = '?';

/** Reads the records of one sheet from the BOF at which the cursor stands to its EOF. */
export function readBiffSheet(cursor: RecordCursor, context: BiffContext): { grid: Grid; blanked: number } {
  const builder = gridBuilder(context.budget);
  const state: SheetState = {
    cursor,
    builder,
    context,
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    isProtected: false,
    rows: 0,
  };
  if (nextRecord(cursor) !== RECORD.bof) throw new FileError('damaged');
  let depth = 1;
  while (depth > 0) {
    const kind = nextRecord(cursor);
    if (kind < 0) throw new FileError('truncated');
    // Charts lie inside sheets, with a BOF and EOF of their own.
    if (kind === RECORD.bof) depth++;
    else if (kind === RECORD.eof) depth--;
    else if (depth === 1) takeRecord(state, kind);
  }
  for (const row of state.hiddenRows) builder.hiddenRows.add(row);
  const grid = finishGrid(builder, {
    source: context.source,
    sheet: context.sheet,
    dateSystem: context.dateSystem,
    formats: context.formats,
    hiddenColumns: state.hiddenColumns,
    visibility: context.visibility,
    isProtected: state.isProtected,
  });
  const kept = new Set(grid.rowNumbers);
  for (const row of builder.hiddenRows) if (!kept.has(row)) builder.hiddenRows.delete(row);
  return { grid, blanked: builder.blanked };
}

function takeRecord(state: SheetState, kind: number): void {
  const { cursor } = state;
  switch (kind) {
    case RECORD.labelSst: {
      const text = state.context.strings[needs(cursor, 10).getUint32(6, true)];
      if (text === undefined) throw new FileError('damaged');
      put(state, text === '' ? null : text);
      break;
    }
    case RECORD.number:
      put(state, finite(needs(cursor, 14).getFloat64(6, true)));
      break;
    case RECORD.rk:
      put(state, finite(rkNumber(needs(cursor, 10).getInt32(6, true))));
      break;
    case RECORD.mulRk:
      putMany(state);
      break;
    case RECORD.label:
    case RECORD.rString:
      put(state, biffString(cursor, 6) || null);
      break;
    case RECORD.boolErr: {
      const data = needs(cursor, 8);
      put(state, data.getUint8(7) === 1 ? errorValue(state.builder, biffError(data.getUint8(6))) : data.getUint8(6) !== 0);
      break;
    }
    case RECORD.formula:
      putResult(state);
      break;
    default:
      takeState(state, kind);
  }
}

function takeState(state: SheetState, kind: number): void {
  const { cursor } = state;
  if (kind === RECORD.row) {
    const data = needs(cursor, 16);
    if (data.getUint16(12, true) & 0x20) state.hiddenRows.add(data.getUint16(0, true) + 1);
  } else if (kind === RECORD.columnInfo) {
    const data = needs(cursor, 10);
    const last = Math.min(data.getUint16(2, true), MAX_COLUMNS - 1);
    if (data.getUint16(8, true) & 1)
      for (let column = data.getUint16(0, true); column <= last; column++) state.hiddenColumns.add(column);
  } else if (kind === RECORD.protect) state.isProtected = needs(cursor, 2).getUint16(0, true) !== 0;
  else if (kind === RECORD.mergeCells) {
    const data = needs(cursor, 2);
    const count = data.getUint16(0, true);
    const ranges = needs(cursor, 2 + count * 8);
    for (let i = 0; i < count; i++) {
      const at = 2 + i * 8;
      putMerge(state.builder.merges, {
        top: ranges.getUint16(at, true) + 1,
        bottom: ranges.getUint16(at + 2, true) + 1,
        left: ranges.getUint16(at + 4, true),
        right: ranges.getUint16(at + 6, true),
      });
    }
  }
}

function finite(number: number): number | null {
  return Number.isFinite(number) ? number + 0 : null;
}

function toRow(state: SheetState, row: number): void {
  if (state.builder.row === row) return;
  startRow(state.builder, row, false);
  if (++state.rows % TICK_ROWS === 0) state.context.tick(state.rows, state.cursor.at / state.cursor.bytes.length);
}

/** A cell record begins with row, column, style. */
function put(state: SheetState, value: Scalar): void {
  const data = needs(state.cursor, 6);
  toRow(state, data.getUint16(0, true) + 1);
  putAt(state, data.getUint16(2, true), data.getUint16(4, true), value);
}

function putAt(state: SheetState, column: number, style: number, value: Scalar): void {
  if (column >= MAX_COLUMNS) throw new FileError('beyond-grid');
  const format = state.context.formatOfStyle[style] ?? 0;
  if (format !== 0) putFormat(state.builder, column, format);
  if (value !== null) putCell(state.builder, column, value);
}

function putMany(state: SheetState): void {
  const data = needs(state.cursor, 6);
  toRow(state, data.getUint16(0, true) + 1);
  const first = data.getUint16(2, true);
  const count = Math.floor((data.byteLength - 6) / 6);
  for (let i = 0; i < count; i++) {
    putAt(state, first + i, data.getUint16(4 + i * 6, true), finite(rkNumber(data.getInt32(6 + i * 6, true))));
  }
}

/** The result that a formula record keeps: a number, or a mark for text (in the STRING record after it), yes-no, error, or blank. */
function putResult(state: SheetState): void {
  const { cursor, builder } = state;
  const data = needs(cursor, 14);
  const column = data.getUint16(2, true);
  const style = data.getUint16(4, true);
  toRow(state, data.getUint16(0, true) + 1);
  let value: Scalar = null;
  if (data.getUint16(12, true) !== 0xffff) value = finite(data.getFloat64(6, true));
  else if (data.getUint8(6) === 1) value = data.getUint8(8) !== 0;
  else if (data.getUint8(6) === 2) value = errorValue(builder, biffError(data.getUint8(8)));
  else if (data.getUint8(6) === 0) value = textAfter(cursor) || null;
  putAt(state, column, style, value);
  if (column < MAX_COLUMNS) putFormula(builder, column, FORMULA_TEXT);
}

/** The STRING record after a formula; shared formulas, arrays and tables may stand between. */
function textAfter(cursor: RecordCursor): string {
  const back = { at: cursor.at, kind: cursor.kind, start: cursor.start, end: cursor.end };
  for (let i = 0; i < 3; i++) {
    const kind = nextRecord(cursor);
    if (kind === RECORD.string) return biffString(cursor, 0);
    // SHRFMLA, ARRAY, TABLE
    if (kind !== 0x4bc && kind !== 0x221 && kind !== 0x236) break;
  }
  Object.assign(cursor, back);
  return '';
}
