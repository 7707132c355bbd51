import { type Grid, gridFromRows } from '@taizhang/core';
import type { WorkbookSpec } from '@taizhang/files';
import { columnLetters } from '../../../packages/core/src/table/address';
import type { LedgerRow } from '../records/ledger-row';
import type { RenderedSheet } from './sheet-plan';

/** A rendered sheet as the grid that a reader would give. */
export function toGrid(sheet: RenderedSheet, source: string, dateSystem: 1900 | 1904 = 1900): Grid {
  return gridFromRows(sheet.rows, { source, sheet: sheet.name, merges: sheet.merges, dateSystem });
}

/** A rendered sheet as the writer of workbooks wants it: its first row goes where the titles go. */
export function toWorkbook(sheets: readonly RenderedSheet[]): WorkbookSpec {
  return {
    sheets: sheets.map((sheet) => {
      const width = Math.max(...sheet.rows.map((row) => row.length));
      const first = sheet.rows[0] ?? [];
      return {
        name: sheet.name,
        columns: Array.from({ length: width }, (_, i) => ({ title: String(first[i] ?? ''), width: 14 })),
        rows: sheet.rows.slice(1),
        merges: sheet.merges,
        freezeTitles: false,
        landscape: false,
      };
    }),
  };
}

/**
 * Where a cell of a record stands: for a value of the household that is merged or written once, the household's first row. Null where
 * the layout has no such column, or shows the first row's value in place of another.
 */
export function placeOfCell(
  sheets: readonly RenderedSheet[],
  row: LedgerRow,
  title: string,
): { sheet: string; row: number; column: string } | null {
  for (const sheet of sheets) {
    for (const block of sheet.blocks) {
      const at = block.rowOf.get(row);
      const column = block.columnOf.get(title);
      if (at === undefined || column === undefined) continue;
      const isShared = block.householdCells !== 'repeated' && block.householdTitles.has(title);
      const first = isShared ? firstOf(block.rowOf, row) : row;
      if (first.cells[title] !== row.cells[title]) return null;
      return { sheet: sheet.name, row: block.rowOf.get(first) as number, column: columnLetters(column) };
    }
  }
  return null;
}

function firstOf(rowOf: ReadonlyMap<LedgerRow, number>, row: LedgerRow): LedgerRow {
  for (const other of rowOf.keys()) if (other.household === row.household) return other;
  return row;
}
