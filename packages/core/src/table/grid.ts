/** A raw cell as the host gives it. Errors such as `#N/A` come as `{ error: '#N/A' }`. */
export type Scalar = string | number | boolean | null | CellError;
export interface CellError {
  readonly error: string;
}

/** A rectangle of cells in Excel's own numbering: rows from 1, columns from 0 (A = 0); both ends included. */
export interface GridRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/**
 * One sheet as it was read, once. Nothing later on the line looks back into the workbook.
 *
 * Rows are sparse downwards: `rows[i]` holds the cells of sheet row `rowNumbers[i]` (ascending, as Excel shows it).
 * `rows[i][j]` is the cell in sheet column `j` (A = 0); a row may be shorter than the widest one. Blank cells are `null`.
 */
export interface Grid {
  /** File or workbook name without folders; never a path. */
  readonly source: string;
  readonly sheet: string;
  readonly rowNumbers: readonly number[] | Int32Array;
  readonly rows: readonly (readonly Scalar[])[];
  readonly columnCount: number;
  /** Day numbers of numeric date cells count from 1900 or from 1904. Readers keep the number as stored. */
  readonly dateSystem: 1900 | 1904;
  /** Merged ranges; only the top left cell carries a value. */
  readonly merges: readonly GridRange[];
  /** Number formats in use; index 0 is `General`. */
  readonly formats: readonly string[];
  /** Per grid row, the format index of each cell; absent for plain text sources such as CSV. */
  readonly formatOf?: readonly (Uint16Array | readonly number[] | null)[];
  /** Sheet rows and columns that the user has hidden or filtered away. */
  readonly hiddenRows?: ReadonlySet<number>;
  readonly hiddenColumns?: ReadonlySet<number>;
  /** Formulas by `formulaKey(row, column)`, without the leading `=`. */
  readonly formulas?: ReadonlyMap<number, string>;
  /** `visible`, `hidden` or `veryHidden`. */
  readonly visibility?: 'visible' | 'hidden' | 'veryHidden';
  readonly isProtected?: boolean;
}

const COLUMN_LIMIT = 16384;

/**
 * One number for a cell place, for maps: `row` as Excel shows it, `column` with A = 0.
 *
 * @example
 * formulaKey(2, 3) //=> 32771
 */
export function formulaKey(row: number, column: number): number {
  return row * COLUMN_LIMIT + column;
}

/**
 * Makes a grid from plain rows, the first of which is sheet row `firstRow` (1 unless said).
 *
 * @example
 * gridFromRows([['姓名', '性别'], ['测试甲', '男']]).columnCount //=> 2
 */
export function gridFromRows(
  rows: readonly (readonly Scalar[])[],
  options: { source?: string; sheet?: string; firstRow?: number; dateSystem?: 1900 | 1904; merges?: readonly GridRange[] } = {},
): Grid {
  const firstRow = options.firstRow ?? 1;
  let columnCount = 0;
  const rowNumbers = new Int32Array(rows.length);
  for (let i = 0; i < rows.length; i++) {
    rowNumbers[i] = firstRow + i;
    const width = (rows[i] as readonly Scalar[]).length;
    if (width > columnCount) columnCount = width;
  }
  return {
    source: options.source ?? '',
    sheet: options.sheet ?? 'Sheet1',
    rowNumbers,
    rows,
    columnCount,
    dateSystem: options.dateSystem ?? 1900,
    merges: options.merges ?? [],
    formats: ['General'],
  };
}
