import { formulaKey, type Grid, type Scalar } from '@taizhang/core';
import type { HostCell, HostEdit } from '../port';

/** Position of a sheet row in a grid, or where it would be: `-1 - place`. */
export function rowPlace(grid: Grid, row: number): number {
  let low = 0;
  let high = grid.rowNumbers.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const number = grid.rowNumbers[middle] as number;
    if (number === row) return middle;
    if (number < row) low = middle + 1;
    else high = middle - 1;
  }
  return -1 - low;
}

/** What stands in one cell of a grid. */
export function cellAt(grid: Grid, row: number, column: number): HostCell {
  const place = rowPlace(grid, row);
  const value = place < 0 ? null : (grid.rows[place]?.[column] ?? null);
  const format = grid.formats[place < 0 ? 0 : (grid.formatOf?.[place]?.[column] ?? 0)] ?? 'General';
  const formula = grid.formulas?.get(formulaKey(row, column));
  return { value, format, ...(formula === undefined ? {} : { formula }) };
}

type FormatRow = NonNullable<Grid['formatOf']>[number];

/** A grid with cells changed; rows that are untouched stay the same objects. The grid that was given is left as it is. */
export function editGrid(grid: Grid, edits: readonly Omit<HostEdit, 'sheet'>[]): Grid {
  const rowNumbers = [...grid.rowNumbers];
  const rows = [...grid.rows];
  const formats = [...grid.formats];
  let formatOf: FormatRow[] | undefined = grid.formatOf && [...grid.formatOf];
  const formulas = new Map(grid.formulas ?? []);
  const changed = new Set<number>();
  let { columnCount } = grid;
  for (const { row, column, value, formula, format } of edits) {
    let place = rowPlace({ ...grid, rowNumbers }, row);
    if (place < 0) {
      place = -1 - place;
      rowNumbers.splice(place, 0, row);
      rows.splice(place, 0, []);
      formatOf?.splice(place, 0, null);
    }
    const cells: Scalar[] = changed.has(row) ? (rows[place] as Scalar[]) : [...(rows[place] ?? [])];
    changed.add(row);
    while (cells.length < column) cells.push(null);
    cells[column] = value === '' ? null : value;
    rows[place] = cells;
    columnCount = Math.max(columnCount, column + 1);
    if (formula === undefined) formulas.delete(formulaKey(row, column));
    else formulas.set(formulaKey(row, column), formula);
    if (format === undefined) continue;
    formatOf ??= rows.map(() => null);
    let index = formats.indexOf(format);
    if (index < 0) index = formats.push(format) - 1;
    const codes = [...(formatOf[place] ?? [])];
    while (codes.length <= column) codes.push(0);
    codes[column] = index;
    formatOf[place] = codes;
  }
  const { formatOf: _, formulas: __, ...rest } = grid;
  return {
    ...rest,
    rowNumbers: Int32Array.from(rowNumbers),
    rows,
    columnCount,
    formats,
    ...(formatOf ? { formatOf } : {}),
    ...(grid.formulas || formulas.size > 0 ? { formulas } : {}),
  };
}
