import { year } from '../kinds/year';
import type { Ledger } from '../ledgers/ledger';
import type { Sheet } from '../table/sheet';
import { CellStatus } from '../table/table';
import { type ColumnStore, columnStore } from './column-store';

/**
 * Gives the rows of sheets without a year column the year that their title, tab or the caller states, where the sheets of one ledger
 * are of several years: the same household in the ledgers of 2022 and of 2023 is no repeat.
 */
export function addStatedYears(
  sheets: readonly Sheet[],
  ledger: Ledger,
  stores: Map<string, ColumnStore>,
  length: number,
  asOf: string | undefined,
): void {
  if (ledger.columns.year?.kind.id !== year.id) return;
  const yearOf = (sheet: Sheet) => Number((sheet.statedDate ?? asOf ?? '').slice(0, 4));
  const hasYear = (sheet: Sheet) => sheet.bindings.some((binding) => binding.field === 'year' && binding.confidence === 'sure');
  if (!sheets.some(hasYear) && new Set(sheets.map(yearOf)).size < 2) return;
  let offset = 0;
  for (const sheet of sheets) {
    const stated = yearOf(sheet);
    if (!hasYear(sheet) && stated > 0) {
      let store = stores.get('year');
      if (!store) {
        store = columnStore('year', year, length, CellStatus.doubtful);
        stores.set('year', store);
      }
      store.status.fill(CellStatus.ok, offset, offset + sheet.dataRows.length);
      store.values?.fill(stated, offset, offset + sheet.dataRows.length);
    }
    offset += sheet.dataRows.length;
  }
}
