import { formulaKey, type Grid } from '@taizhang/core';
import { readWorkbook } from '@taizhang/files';
import { columnLetters, localAddress } from './book/address';
import type { CellData, SheetData, WorkbookData } from './book/workbook-data';

const VISIBILITY = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;

/**
 * Loads a workbook file into the model through our own reader: values, formulas with their results, number formats, merges, hidden
 * rows and columns, visibility, protection. Fonts, fills, rules, tables, names and charts of the file are not in a grid and are left out.
 */
export function workbookFromBytes(bytes: Uint8Array, name = '台账.xlsx'): WorkbookData {
  return workbookFromGrids(readWorkbook(bytes, { name }).grids, name);
}

/** The same from grids that are already read. */
export function workbookFromGrids(grids: readonly Grid[], name = '台账.xlsx'): WorkbookData {
  return { name, sheets: grids.map(sheetFromGrid) };
}

function sheetFromGrid(grid: Grid): SheetData {
  const cells: CellData[][] = [];
  for (const [i, values] of grid.rows.entries()) {
    const row = grid.rowNumbers[i] as number;
    while (cells.length < row - 1) cells.push([]);
    cells.push(values.map((_value, column) => cellFromGrid(grid, i, row, column)));
  }
  const visibility = VISIBILITY[grid.visibility ?? 'visible'];
  return {
    name: grid.sheet,
    cells,
    visibility,
    merges: grid.merges.map(({ top, left, bottom, right }) => localAddress({ top: top - 1, left, bottom: bottom - 1, right })),
    hiddenRows: [...(grid.hiddenRows ?? [])],
    hiddenColumns: [...(grid.hiddenColumns ?? [])].map(columnLetters),
    protected: grid.isProtected ?? false,
  };
}

function cellFromGrid(grid: Grid, index: number, row: number, column: number): CellData {
  const value = grid.rows[index]?.[column] ?? null;
  const formula = grid.formulas?.get(formulaKey(row, column));
  const numberFormat = grid.formats[grid.formatOf?.[index]?.[column] ?? 0] ?? 'General';
  if (formula === undefined && numberFormat === 'General') return typeof value === 'object' && value !== null ? { value } : value;
  return { ...(value === null ? {} : { value }), ...(formula === undefined ? {} : { formula: `=${formula}` }), numberFormat };
}
