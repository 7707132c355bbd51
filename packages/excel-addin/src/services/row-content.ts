import type { Grid, Scalar } from '@taizhang/core';
import type { SheetReading } from '../engine/reading';

/** Fields by which an office tells one row from another. All that a sheet has are compared: one that changed means another row. */
const TELLING: ReadonlySet<string> = new Set([
  'householdCode',
  'personCode',
  'memberName',
  'idNumber',
  'headCode',
  'headName',
  'headIdNumber',
  'voucherNumber',
  'projectCode',
  'projectName',
  'township',
  'village',
  'villageGroup',
  'year',
]);

/** Columns (A = 0) of a sheet that tell its rows apart; none where no ledger was recognised. */
export function tellingColumns(readings: readonly SheetReading[]): number[] {
  const columns = readings.flatMap((reading) => reading.columns.filter(({ field }) => field !== null && TELLING.has(field)));
  return [...new Set(columns.map(({ column }) => column))].sort((a, b) => a - b);
}

/** Index within the grid of a sheet row; -1 where it is blank. */
export function indexOfRow({ rowNumbers }: Grid, row: number): number {
  let [low, high] = [0, rowNumbers.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const number = rowNumbers[middle] as number;
    if (number === row) return middle;
    if (number < row) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** Cells of a sheet row; none where it is blank. */
export function rowOf(grid: Grid, row: number): readonly Scalar[] {
  const index = indexOfRow(grid, row);
  return index < 0 ? [] : (grid.rows[index] as readonly Scalar[]);
}

/** A text that is the same for rows that hold the same in these columns. */
export function contentKey(cells: readonly Scalar[], columns: readonly number[]): string {
  return columns.map((column) => scalarKey(cells[column])).join('\u0001');
}

/** A text that is the same for rows that hold the same everywhere. */
export function wholeKey(cells: readonly Scalar[]): string {
  let width = cells.length;
  while (width > 0 && (cells[width - 1] === null || cells[width - 1] === '')) width--;
  let key = '';
  for (let i = 0; i < width; i++) key += `${scalarKey(cells[i])}\u0001`;
  return key;
}

function scalarKey(value: Scalar | undefined): string {
  if (value === null || value === undefined || value === '') return '';
  if (typeof value === 'string') return `s${value}`;
  return typeof value === 'object' ? `e${value.error}` : `${typeof value === 'number' ? 'n' : 'b'}${value}`;
}
