import type { Grid, GridRange, Scalar } from '@taizhang/core';
import { scalarOf } from './scalar-of';

/** The rows of a grid while blocks come in, from the top down. */
export interface GridRows {
  readonly rowNumbers: number[];
  readonly rows: Scalar[][];
  readonly formatOf: (Uint16Array | null)[];
  readonly formats: Map<string, number>;
  columnCount: number;
}

export function gridRows(): GridRows {
  return { rowNumbers: [], rows: [], formatOf: [], formats: new Map([['General', 0]]), columnCount: 0 };
}

/** Takes in a block of values; gives the runs of columns that hold numbers, whose formats are worth asking for. */
export function putValues(grid: GridRows, block: GridRange, values: readonly (readonly unknown[])[]): GridRange[] {
  const numeric = new Uint8Array(block.right + 1);
  for (let i = 0; i < values.length; i++) {
    const given = values[i] as readonly unknown[];
    let width = given.length;
    while (width > 0 && given[width - 1] === '') width--;
    if (width === 0) continue;
    const row = new Array<Scalar>(block.left + width).fill(null);
    for (let j = 0; j < width; j++) {
      const value = scalarOf(given[j]);
      row[block.left + j] = value;
      if (typeof value === 'number') numeric[block.left + j] = 1;
    }
    grid.rowNumbers.push(block.top + i);
    grid.rows.push(row);
    grid.formatOf.push(null);
    if (row.length > grid.columnCount) grid.columnCount = row.length;
  }
  return runs(numeric).map(({ left, right }) => ({ ...block, left, right }));
}

function runs(flags: Uint8Array): { left: number; right: number }[] {
  const found: { left: number; right: number }[] = [];
  for (let i = 0; i < flags.length; i++) {
    if (flags[i] === 0) continue;
    const left = i;
    while (flags[i + 1] === 1) i++;
    found.push({ left, right: i });
  }
  return found;
}

/** Takes in the number formats of a part of a block that was put in before. `from`: the grid row to begin looking at. */
export function putFormats(grid: GridRows, part: GridRange, formats: readonly (readonly unknown[])[], from: number): void {
  const { rowNumbers, rows, formatOf } = grid;
  for (let at = from; at < rowNumbers.length && (rowNumbers[at] as number) <= part.bottom; at++) {
    const line = formats[(rowNumbers[at] as number) - part.top];
    if (line === undefined) continue;
    const width = (rows[at] as Scalar[]).length;
    for (let column = part.left; column <= part.right && column < width; column++) {
      const number = formatNumber(grid, line[column - part.left]);
      if (number === 0) continue;
      let row = formatOf[at];
      if (!row) formatOf[at] = row = new Uint16Array(width);
      row[column] = number;
    }
  }
}

function formatNumber({ formats }: GridRows, format: unknown): number {
  if (typeof format !== 'string' || format === '') return 0;
  let number = formats.get(format);
  if (number === undefined) formats.set(format, (number = formats.size));
  return number;
}

/** The same array for rows alike: a column of dates costs one array, not one a row. */
function shared(formatOf: (Uint16Array | null)[]): (Uint16Array | null)[] {
  for (let i = 1; i < formatOf.length; i++) {
    const [above, row] = [formatOf[i - 1], formatOf[i]];
    if (above && row && above.length === row.length && row.every((format, j) => format === above[j])) formatOf[i] = above;
  }
  return formatOf;
}

export function gridOf(grid: GridRows, facts: Omit<Grid, 'rowNumbers' | 'rows' | 'columnCount' | 'formats' | 'formatOf'>): Grid {
  return {
    ...facts,
    rowNumbers: Int32Array.from(grid.rowNumbers),
    rows: grid.rows,
    columnCount: grid.columnCount,
    formats: [...grid.formats.keys()],
    formatOf: shared(grid.formatOf),
  };
}
