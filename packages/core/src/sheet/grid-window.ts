import type { Grid, GridRange, Scalar } from '../table/grid';
import { isEmptyCell } from './cell-text';

/** A rectangle of a grid: rows by index into `grid.rows` (`to` excluded), columns A = 0 (`right` included). */
export interface GridWindow {
  readonly grid: Grid;
  readonly from: number;
  readonly to: number;
  readonly left: number;
  readonly right: number;
}

export function cellAt(grid: Grid, row: number, column: number): Scalar {
  const cells = grid.rows[row];
  return cells === undefined ? null : (cells[column] ?? null);
}

/** Number of a grid row as Excel shows it. */
export function rowNumberAt(grid: Grid, row: number): number {
  return grid.rowNumbers[row] as number;
}

/** Columns of a row, within the window, that hold something. */
export function filledColumns(window: GridWindow, row: number): number[] {
  const cells = window.grid.rows[row];
  const filled: number[] = [];
  if (!cells) return filled;
  const end = Math.min(window.right, cells.length - 1);
  for (let column = window.left; column <= end; column++) if (!isEmptyCell(cells[column])) filled.push(column);
  return filled;
}

/** Merges that touch the rows of the window from `top` to `bottom` (row indices, both included). */
export function mergesWithin(window: GridWindow, top: number, bottom: number): GridRange[] {
  const first = rowNumberAt(window.grid, top);
  const last = rowNumberAt(window.grid, bottom);
  return window.grid.merges.filter((m) => m.bottom >= first && m.top <= last && m.right >= window.left && m.left <= window.right);
}
