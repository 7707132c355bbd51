import { cellAddress, type Grid, type Scalar } from '@taizhang/core';
import type { CellData, SheetData, WorkbookData } from '../officejs-host/book/workbook-data';

const range = ({ top, left, bottom, right }: Grid['merges'][number]): string =>
  `${cellAddress(top, left)}:${cellAddress(bottom, right)}`;

/** Grids as a workbook of the Office host: values, formats, merges, hidden rows. */
export function workbookOfGrids(grids: readonly Grid[], name = '台账.xlsx', more: Partial<WorkbookData> = {}): WorkbookData {
  return { name, sheets: grids.map(sheetOf), ...more };
}

function sheetOf(grid: Grid): SheetData {
  const cells: CellData[][] = [];
  grid.rows.forEach((row, i) => {
    const at = (grid.rowNumbers[i] as number) - 1;
    while (cells.length < at) cells.push([]);
    cells.push(row.map((value, column) => cellOf(value, grid.formats[grid.formatOf?.[i]?.[column] ?? 0] ?? 'General')));
  });
  return { name: grid.sheet, cells, merges: grid.merges.map(range), hiddenRows: [...(grid.hiddenRows ?? [])] };
}

function cellOf(value: Scalar, numberFormat: string): CellData {
  if (numberFormat === 'General' || value === null) return typeof value === 'object' && value !== null ? { value } : value;
  return { value, numberFormat };
}
