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

/** Where a cell of a record stands: for a value of the household that is merged or written once, the household's first row. */
export function placeOfCell(sheets: readonly RenderedSheet[], row: LedgerRow, title: string): { sheet: string; row: number; column: string } | null {
  for (const sheet of sheets) {
    for (const block of sheet.blocks) {
      const at = block.rowOf.get(row);
      const column = block.columnOf.get(title);
      if (at === undefined || column === undefined) continue;
      const isShared = block.householdCells !== 'repeated' && block.householdTitles.has(title);
      const first = isShared ? firstRowOf(block.rowOf, row) : at;
      return { sheet: sheet.name, row: first, column: columnLetters(column) };
    }
  }
  return null;
}

function firstRowOf(rowOf: ReadonlyMap<LedgerRow, number>, row: LedgerRow): number {
  for (const [other, at] of rowOf) if (other.household === row.household) return at;
  return rowOf.get(row) as number;
}
