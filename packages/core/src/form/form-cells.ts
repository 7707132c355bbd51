import { cellText, isEmptyCell } from '../sheet/cell-text';
import { formulaKey, type Grid, type GridRange, type Scalar } from '../table/grid';

/** The cells of a form by the row that Excel shows, with its merged cells. */
export interface FormCells {
  readonly lastRow: number;
  readonly lastColumn: number;
  /** Text of the cell, or of the merged cell that covers it; '' where nothing stands. */
  readonly textAt: (row: number, column: number) => string;
  /** Text of the cell itself; '' for one that a merge covers. */
  readonly ownText: (row: number, column: number) => string;
  readonly valueAt: (row: number, column: number) => Scalar;
  readonly mergeAt: (row: number, column: number) => GridRange | undefined;
  readonly hasFormula: (row: number, column: number) => boolean;
}

/** Cells and merges of a sheet, findable by place. */
export function formCells(grid: Grid): FormCells {
  const rowAt = new Map(Array.from(grid.rowNumbers, (number, i) => [number, i] as const));
  const merges = new Map<number, GridRange>();
  let lastRow = 0;
  let lastColumn = grid.columnCount - 1;
  for (const number of rowAt.keys()) lastRow = Math.max(lastRow, number);
  for (const merge of grid.merges) {
    lastRow = Math.max(lastRow, merge.bottom);
    lastColumn = Math.max(lastColumn, merge.right);
    for (let row = merge.top; row <= merge.bottom; row++)
      for (let column = merge.left; column <= merge.right; column++) merges.set(formulaKey(row, column), merge);
  }
  const valueAt = (row: number, column: number): Scalar => {
    const at = rowAt.get(row);
    return at === undefined ? null : (grid.rows[at]?.[column] ?? null);
  };
  const ownText = (row: number, column: number): string => {
    const value = valueAt(row, column);
    return isEmptyCell(value) ? '' : cellText(value).trim();
  };
  const mergeAt = (row: number, column: number): GridRange | undefined => merges.get(formulaKey(row, column));
  return {
    lastRow,
    lastColumn,
    ownText,
    valueAt,
    mergeAt,
    textAt: (row, column) => {
      const merge = mergeAt(row, column);
      return merge ? ownText(merge.top, merge.left) : ownText(row, column);
    },
    hasFormula: (row, column) => grid.formulas?.has(formulaKey(row, column)) ?? false,
  };
}
