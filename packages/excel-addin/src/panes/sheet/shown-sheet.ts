import type { Grid, GridRange, Severity } from '@taizhang/core';
import type { SheetReading } from '../../engine/reading';
import type { SheetRef } from '../../host/port';
import type { ChosenCell, SheetView } from '../../host/sheet-view';
import { columnWidths } from './column-widths';
import { markedCells } from './marked-cells';

/** A sheet with all that is needed to draw its rows. */
export interface ShownSheet {
  readonly sheet: SheetRef;
  readonly grid: Grid;
  /** Header rows, which stay in view: index of the first in the grid, and how many. Lines of title above them do not stay. */
  readonly headerFrom: number;
  readonly headerCount: number;
  /** Severity by `row:column`. */
  readonly marks: ReadonlyMap<string, Severity>;
  readonly chosen: ChosenCell | null;
  /** Merges to the right, by `row:column` of their first cell. */
  readonly merges: ReadonlyMap<string, GridRange>;
  /** Pixels; the row numbers first. */
  readonly widths: readonly number[];
}

const MOST_HEADER_ROWS = 5;

export function isSameSheet(a: SheetRef, b: SheetRef): boolean {
  return a.source === b.source && a.sheet === b.sheet;
}

export function shownSheet(
  view: SheetView,
  sheet: SheetRef,
  grid: Grid,
  readings: readonly SheetReading[],
  scale = 1,
): ShownSheet {
  const headers = readings.filter((one) => isSameSheet(one, sheet)).flatMap((one) => one.headerRows);
  const numbers = Array.from(grid.rowNumbers);
  const from = headers.length === 0 ? -1 : numbers.indexOf(Math.min(...headers));
  const count = from < 0 ? 0 : numbers.filter((row) => row >= Math.min(...headers) && row <= Math.max(...headers)).length;
  const isFew = count <= MOST_HEADER_ROWS;
  return {
    sheet,
    grid,
    headerFrom: isFew && from >= 0 ? from : 0,
    headerCount: isFew ? count : 0,
    marks: markedCells(view.marks(), sheet),
    chosen: view.chosen(),
    merges: new Map(grid.merges.filter((one) => one.right > one.left).map((one) => [`${one.top}:${one.left}`, one])),
    widths: columnWidths(grid, from + count, scale),
  };
}

/** Grid index of the n-th row below the head. */
export function bodyIndex({ headerFrom, headerCount }: ShownSheet, n: number): number {
  return n < headerFrom ? n : n + headerCount;
}

/** Which row below the head shows a sheet row; -1 for rows of the head and those that the grid lacks. */
export function bodyPosition(shown: ShownSheet, row: number): number {
  const index = Array.from(shown.grid.rowNumbers).indexOf(row);
  if (index < shown.headerFrom) return index;
  return index < shown.headerFrom + shown.headerCount ? -1 : index - shown.headerCount;
}
