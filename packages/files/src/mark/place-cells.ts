import { formulaKey, type GridRange } from '@taizhang/core';
import type { ByteEdit } from './edits';
import type { Origin } from './mark-memory';
import { type CellTag, type RowTag, type SheetFrame, scanRows } from './row-scan';

/** A place on a sheet: row from 1, column from 0 (A). */
interface Place {
  readonly row: number;
  readonly column: number;
}

/** What is to stand in cells of a sheet. */
export interface CellWriter<T extends Place> {
  /** The edits that change a cell that is there. */
  readonly change: (cell: CellTag, item: T, prefix: string) => ByteEdit;
  /** A cell that is not there yet, by the way it comes to be and the style that its row or column gives it. */
  readonly make: (item: T, prefix: string, origin: Origin, style: number) => string;
}

/** Where marks and values inside merged ranges belong: the top left cell, the only one that is seen. */
export function anchorsOf(merges: readonly GridRange[]): (row: number, column: number) => Place | undefined {
  const bySmall = new Map<number, Place>();
  const large = merges.filter(({ top, left, bottom, right }) => {
    if ((bottom - top + 1) * (right - left + 1) > 4096) return true;
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) bySmall.set(formulaKey(row, column), { row: top, column: left });
    }
    return false;
  });
  return (row, column) => {
    const small = bySmall.get(formulaKey(row, column));
    if (small) return small;
    const range = large.find((m) => row >= m.top && row <= m.bottom && column >= m.left && column <= m.right);
    return range && { row: range.top, column: range.left };
  };
}

/** Items by row, each row's by column. */
export function byRowOf<T extends Place>(items: readonly T[]): Map<number, T[]> {
  const byRow = new Map<number, T[]>();
  for (const item of [...items].sort((a, b) => a.row - b.row || a.column - b.column)) {
    const row = byRow.get(item.row);
    if (row) row.push(item);
    else byRow.set(item.row, [item]);
  }
  return byRow;
}

function columnStyle({ columnStyles }: SheetFrame, column: number): number {
  for (const { first, last, style } of columnStyles) if (column >= first && column <= last) return style;
  return 0;
}

/** The edits that put one item into each of some cells. Cells and rows that are not there are made, in their places. */
export function placeCells<T extends Place>(
  body: Uint8Array,
  frame: SheetFrame,
  isThere: (row: number) => boolean,
  byRow: ReadonlyMap<number, readonly T[]>,
  writer: CellWriter<T>,
): ByteEdit[] {
  const { prefix } = frame;
  const edits: ByteEdit[] = [];
  const make = (item: T, origin: Origin, rowStyle: number): string =>
    writer.make(item, prefix, origin, rowStyle >= 0 ? rowStyle : columnStyle(frame, item.column));
  const newRow = (row: number, items: readonly T[], origin: Origin): string =>
    `<${prefix}row r="${row}">${items.map((item) => make(item, origin, -1)).join('')}</${prefix}row>`;
  const missing = [...byRow].filter(([row]) => !isThere(row));
  if (frame.selfClosing) {
    const rows = missing.map(([row, items]) => newRow(row, items, 'd')).join('');
    return rows === '' ? [] : [{ at: frame.inside - 2, remove: 2, insert: `>${rows}</${prefix}sheetData>` }];
  }
  const putMissing = (before: number, at: number): void => {
    while (missing.length > 0 && (missing[0] as [number, T[]])[0] < before) {
      const [row, items] = missing.shift() as [number, T[]];
      edits.push({ at, remove: 0, insert: newRow(row, items, 'r') });
    }
  };
  scanRows(body, {
    wants: (row) => byRow.has(row),
    visit: (row) => {
      putMissing(row.number, row.start);
      const items = byRow.get(row.number);
      if (items) edits.push(...rowEdits(row, items, prefix, make, writer));
    },
  });
  putMissing(Number.POSITIVE_INFINITY, frame.close);
  return edits;
}

function rowEdits<T extends Place>(
  row: RowTag,
  items: readonly T[],
  prefix: string,
  make: (item: T, origin: Origin, rowStyle: number) => string,
  writer: CellWriter<T>,
): ByteEdit[] {
  if (row.selfClosing) {
    const cells = items.map((item) => make(item, 'o', row.style)).join('');
    return [{ at: row.inside - 2, remove: 2, insert: `>${cells}</${prefix}row>` }];
  }
  const edits: ByteEdit[] = [];
  const wanted = new Map(items.map((item) => [item.column, item]));
  const there = new Set(row.cells.map(({ column }) => column));
  const missing = items.filter(({ column }) => !there.has(column));
  for (const cell of row.cells) {
    while (missing.length > 0 && (missing[0] as T).column < cell.column) {
      edits.push({ at: cell.start, remove: 0, insert: make(missing.shift() as T, 'c', row.style) });
    }
    const item = wanted.get(cell.column);
    if (item) edits.push(writer.change(cell, item, prefix));
  }
  for (const item of missing) edits.push({ at: row.close, remove: 0, insert: make(item, 'c', row.style) });
  return edits;
}
