import type { Grid, Scalar } from '../table/grid';
import { formulaKey } from '../table/grid';
import { rowNumberAt } from './grid-window';

const SUM = /^=?\s*(SUM|SUBTOTAL|AGGREGATE|SUMIF|SUMIFS)\s*\(/i;

/** Whether at least two of the cells, and half of them, are computed by SUM or SUBTOTAL. */
export function isSummedByFormula(grid: Grid, row: number, filled: readonly number[]): boolean {
  const { formulas } = grid;
  if (!formulas || formulas.size === 0) return false;
  let sums = 0;
  for (const column of filled) if (SUM.test(formulas.get(formulaKey(rowNumberAt(grid, row), column)) ?? '')) sums++;
  return sums >= 2 && sums * 2 >= filled.length;
}

/** Whether a row of numbers only is the sum of the rows above it: in at least two columns, and in every column but one of averages. */
export function isSumOf(grid: Grid, row: number, filled: readonly number[], above: readonly number[] | Int32Array): boolean {
  const cells = grid.rows[row] as readonly Scalar[];
  if (above.length < 2 || filled.some((column) => typeof cells[column] !== 'number')) return false;
  let equal = 0;
  let other = 0;
  for (const column of filled) {
    const value = cells[column] as number;
    let sum = 0;
    for (const at of above) {
      const cell = grid.rows[at]?.[column];
      if (typeof cell === 'number') sum += cell;
    }
    if (value === 0 && sum === 0) continue;
    if (Math.abs(sum - value) <= Math.max(0.01, Math.abs(value) * 1e-9)) equal++;
    else other++;
  }
  return equal >= 2 && other * 3 <= equal;
}
