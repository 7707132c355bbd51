import { cellAddress, formulaKey } from '@taizhang/core';
import type { MarkSeverity } from '@taizhang/core/report';
import { MARK_SEVERITIES } from '../severity-fill';
import type { ByteEdit } from './edits';
import type { Origin } from './mark-memory';
import type { StyleMarker } from './mark-styles';
import { type CellTag, type RowTag, type SheetFrame, scanRows } from './row-scan';

/** A cell to be marked: sheet row from 1, column from 0 (A). */
export interface CellMark {
  readonly row: number;
  readonly column: number;
  readonly severity: MarkSeverity;
}

/** Marks of one sheet by row, each row's sorted by column. */
type MarksByRow = Map<number, CellMark[]>;

/** Marks below a merged range go to its top left cell, the only one that is seen. */
function anchorOf(frame: SheetFrame): (mark: CellMark) => CellMark {
  const { merges } = frame;
  const bySmall = new Map<number, { row: number; column: number }>();
  const large = merges.filter(({ top, left, bottom, right }) => {
    if ((bottom - top + 1) * (right - left + 1) > 4096) return true;
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) bySmall.set(formulaKey(row, column), { row: top, column: left });
    }
    return false;
  });
  return (mark) => {
    const small = bySmall.get(formulaKey(mark.row, mark.column));
    if (small) return { ...mark, ...small };
    const range = large.find((m) => mark.row >= m.top && mark.row <= m.bottom && mark.column >= m.left && mark.column <= m.right);
    return range ? { ...mark, row: range.top, column: range.left } : mark;
  };
}

/** One mark a cell, the gravest, sorted. */
function sortMarks(marks: readonly CellMark[], frame: SheetFrame): MarksByRow {
  const anchor = anchorOf(frame);
  const gravest = new Map<number, CellMark>();
  for (const mark of marks.map(anchor)) {
    const key = formulaKey(mark.row, mark.column);
    const known = gravest.get(key);
    if (!known || MARK_SEVERITIES.indexOf(mark.severity) < MARK_SEVERITIES.indexOf(known.severity)) gravest.set(key, mark);
  }
  const byRow: MarksByRow = new Map();
  for (const [, mark] of [...gravest].sort(([a], [b]) => a - b)) {
    const row = byRow.get(mark.row);
    if (row) row.push(mark);
    else byRow.set(mark.row, [mark]);
  }
  return byRow;
}

interface SheetMarker {
  readonly frame: SheetFrame;
  readonly styles: StyleMarker;
  readonly edits: ByteEdit[];
}

function columnStyle({ columnStyles }: SheetFrame, column: number): number {
  for (const { first, last, style } of columnStyles) if (column >= first && column <= last) return style;
  return 0;
}

function newCell(marker: SheetMarker, mark: CellMark, origin: Origin, rowStyle: number): string {
  const before = rowStyle >= 0 ? rowStyle : columnStyle(marker.frame, mark.column);
  return `<${marker.frame.prefix}c r="${cellAddress(mark.row, mark.column)}" s="${marker.styles.of(mark.severity, origin, before)}"/>`;
}

function newRow(marker: SheetMarker, number: number, marks: readonly CellMark[], origin: Origin): string {
  const { prefix } = marker.frame;
  return `<${prefix}row r="${number}">${marks.map((mark) => newCell(marker, mark, origin, -1)).join('')}</${prefix}row>`;
}

function markCell(marker: SheetMarker, cell: CellTag, severity: MarkSeverity): void {
  const { styleStart, styleEnd } = cell;
  if (styleStart >= 0) {
    marker.edits.push({
      at: styleStart,
      remove: styleEnd - styleStart,
      insert: String(marker.styles.of(severity, 's', cell.style)),
    });
  } else marker.edits.push({ at: cell.nameEnd, remove: 0, insert: ` s="${marker.styles.of(severity, 'n', 0)}"` });
}

function markRow(marker: SheetMarker, row: RowTag, marks: readonly CellMark[]): void {
  if (row.selfClosing) {
    const cells = marks.map((mark) => newCell(marker, mark, 'o', row.style)).join('');
    const close = `</${marker.frame.prefix}row>`;
    marker.edits.push({ at: row.inside - 2, remove: 2, insert: `>${cells}${close}` });
    return;
  }
  const wanted = new Map(marks.map((mark) => [mark.column, mark]));
  const there = new Set(row.cells.map(({ column }) => column));
  const missing = marks.filter(({ column }) => !there.has(column));
  for (const cell of row.cells) {
    while (missing.length > 0 && (missing[0] as CellMark).column < cell.column) {
      marker.edits.push({ at: cell.start, remove: 0, insert: newCell(marker, missing.shift() as CellMark, 'c', row.style) });
    }
    const mark = wanted.get(cell.column);
    if (mark) markCell(marker, cell, mark.severity);
  }
  for (const mark of missing) marker.edits.push({ at: row.close, remove: 0, insert: newCell(marker, mark, 'c', row.style) });
}

/** The edits that mark cells of a sheet. Cells and rows that are not there are made, in their places. */
export function markSheetEdits(body: Uint8Array, marks: readonly CellMark[], styles: StyleMarker): ByteEdit[] {
  const there = new Set<number>();
  const frame = scanRows(body, { visit: ({ number }) => there.add(number), wants: () => false });
  const marker: SheetMarker = { frame, styles, edits: [] };
  const byRow = sortMarks(marks, frame);
  const missing = [...byRow].filter(([row]) => !there.has(row));
  if (frame.selfClosing) {
    const rows = missing.map(([row, cells]) => newRow(marker, row, cells, 'd')).join('');
    if (rows !== '') marker.edits.push({ at: frame.inside - 2, remove: 2, insert: `>${rows}</${frame.prefix}sheetData>` });
    return marker.edits;
  }
  const origin: Origin = 'r';
  const putMissing = (before: number, at: number): void => {
    while (missing.length > 0 && (missing[0] as [number, CellMark[]])[0] < before) {
      const [row, cells] = missing.shift() as [number, CellMark[]];
      marker.edits.push({ at, remove: 0, insert: newRow(marker, row, cells, origin) });
    }
  };
  scanRows(body, {
    wants: (row) => byRow.has(row),
    visit: (row) => {
      putMissing(row.number, row.start);
      const cells = byRow.get(row.number);
      if (cells) markRow(marker, row, cells);
    },
  });
  putMissing(Number.POSITIVE_INFINITY, frame.close);
  return marker.edits;
}
