import { type CellError, formulaKey, type Grid, type GridRange, type Scalar } from '@taizhang/core';
import { FileError } from './file-error';
import { sortRows, trimRows } from './grid-order';
import { type Budget, MAX_COLUMNS, MAX_ROWS, spendCells } from './limits';
import { blankBelowMerges } from './merges';

/**
 * Collects the cells of one sheet as a file gives them, in any order, and makes a grid: blank cells are not kept, trailing blanks
 * and empty rows dropped. Reused row by row, so it is one mutable object.
 */
export interface GridBuilder {
  readonly budget: Budget;
  readonly rowNumbers: number[];
  readonly rows: Scalar[][];
  readonly formatRows: (Uint16Array | null)[];
  readonly formulas: Map<number, string>;
  readonly hiddenRows: Set<number>;
  readonly merges: GridRange[];
  readonly errors: Map<string, CellError>;
  /** The row being filled: sheet row number, cells (used again row by row), how many count, formats, columns with a format so far. */
  row: number;
  readonly cells: Scalar[];
  width: number;
  readonly formats: Uint16Array;
  formatWidth: number;
  hidden: boolean;
  sorted: boolean;
  columnCount: number;
  /** How many values below merged ranges were blanked. */
  blanked: number;
}

export function gridBuilder(budget: Budget): GridBuilder {
  return {
    budget,
    rowNumbers: [],
    rows: [],
    formatRows: [],
    formulas: new Map(),
    hiddenRows: new Set(),
    merges: [],
    errors: new Map(),
    row: 0,
    cells: [],
    width: 0,
    formats: new Uint16Array(MAX_COLUMNS),
    formatWidth: 0,
    hidden: false,
    sorted: true,
    columnCount: 0,
    blanked: 0,
  };
}

/** Begins sheet row `row` (from 1), ending the row before it. */
export function startRow(builder: GridBuilder, row: number, hidden: boolean): void {
  endRow(builder);
  if (row > MAX_ROWS || row < 1) throw new FileError('beyond-grid');
  builder.row = row;
  builder.hidden = hidden;
}

/** Puts a value into the current row; the last value given for a place stays. */
export function putCell(builder: GridBuilder, column: number, value: Scalar): void {
  const { cells, width } = builder;
  if (column >= width) {
    if (column >= MAX_COLUMNS) throw new FileError('beyond-grid');
    spendCells(builder.budget, column + 1 - width);
    for (let i = width; i < column; i++) cells[i] = null;
    builder.width = column + 1;
  }
  cells[column] = value;
}

/** States the format of a place in the current row, blank cells included. */
export function putFormat(builder: GridBuilder, column: number, format: number): void {
  builder.formats[column] = format;
  if (column >= builder.formatWidth) builder.formatWidth = column + 1;
}

export function putFormula(builder: GridBuilder, column: number, text: string): void {
  builder.formulas.set(formulaKey(builder.row, column), text);
}

/** One shared object for each error text. */
export function errorValue(builder: GridBuilder, error: string): CellError {
  let value = builder.errors.get(error);
  if (!value) {
    value = { error };
    builder.errors.set(error, value);
  }
  return value;
}

/** The formats of the current row up to its last value; the same array again where the row above has the same. */
function takeFormats(builder: GridBuilder, width: number): Uint16Array | null {
  const { formats, formatRows } = builder;
  let any = false;
  for (let i = 0; i < width && !any; i++) any = formats[i] !== 0;
  if (!any) return null;
  const above = formatRows[formatRows.length - 1];
  if (above && above.length === width) {
    let i = 0;
    while (i < width && above[i] === formats[i]) i++;
    if (i === width) return above;
  }
  return formats.slice(0, width);
}

/** Ends the current row; a row without values leaves nothing. */
export function endRow(builder: GridBuilder): void {
  const { cells } = builder;
  let { width } = builder;
  while (width > 0 && cells[width - 1] === null) width--;
  builder.width = 0;
  if (width > 0) {
    const { rowNumbers } = builder;
    if (rowNumbers.length > 0 && builder.row <= (rowNumbers[rowNumbers.length - 1] as number)) builder.sorted = false;
    rowNumbers.push(builder.row);
    builder.rows.push(cells.slice(0, width));
    builder.formatRows.push(takeFormats(builder, width));
    if (builder.hidden) builder.hiddenRows.add(builder.row);
    if (width > builder.columnCount) builder.columnCount = width;
  }
  if (builder.formatWidth > 0) {
    builder.formats.fill(0, 0, builder.formatWidth);
    builder.formatWidth = 0;
  }
}

/** What a sheet has beside its cells. */
export interface SheetFacts {
  readonly source: string;
  readonly sheet: string;
  readonly dateSystem: 1900 | 1904;
  readonly formats: readonly string[];
  readonly hiddenColumns?: Iterable<number>;
  readonly visibility?: Grid['visibility'];
  readonly isProtected?: boolean;
}

/** The grid of all that was put in. `hasFormats: false` leaves formats out, for sources that have none. */
export function finishGrid(builder: GridBuilder, facts: SheetFacts, hasFormats = true): Grid {
  endRow(builder);
  if (!builder.sorted) sortRows(builder);
  builder.blanked = blankBelowMerges(builder.rowNumbers, builder.rows, builder.merges);
  if (builder.blanked > 0) trimRows(builder);
  const hiddenColumns = new Set<number>();
  for (const column of facts.hiddenColumns ?? []) if (column < builder.columnCount) hiddenColumns.add(column);
  return {
    source: facts.source,
    sheet: facts.sheet,
    rowNumbers: Int32Array.from(builder.rowNumbers),
    rows: builder.rows,
    columnCount: builder.columnCount,
    dateSystem: facts.dateSystem,
    merges: builder.merges,
    formats: facts.formats,
    ...(hasFormats ? { formatOf: builder.formatRows } : {}),
    ...(builder.hiddenRows.size > 0 ? { hiddenRows: builder.hiddenRows } : {}),
    ...(hiddenColumns.size > 0 ? { hiddenColumns } : {}),
    ...(builder.formulas.size > 0 ? { formulas: builder.formulas } : {}),
    visibility: facts.visibility ?? 'visible',
    isProtected: facts.isProtected ?? false,
  };
}
