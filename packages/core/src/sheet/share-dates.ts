import type { Ledger } from '../ledgers/ledger';
import type { Sheet } from '../table/sheet';
import { dateOfTab } from './stated-date';

/**
 * Gives the undated sheets of a workbook the one date that its other sheets state: 户信息 says 截至2025-12-20 in its title, 人员信息
 * beside it says nothing. Such a sheet names in `dateFrom` the tab that said it. Where the sheets of a source state different dates,
 * nothing is taken. A tab that is called 2022 dates no other sheet of its ledger, and days of vouchers are their own. What the caller
 * says of the date comes after this, as for any sheet that states one.
 *
 * @example
 * shareDates([], []) //=> []
 */
export function shareDates(sheets: readonly Sheet[], ledgers: readonly Ledger[]): Sheet[] {
  const vouchers = new Set(ledgers.filter((ledger) => ledger.rowIs === 'voucher').map((ledger) => ledger.id));
  const isOfData = (sheet: Sheet): boolean =>
    sheet.ledger !== null && !sheet.refused && !vouchers.has(sheet.ledger) && sheet.dataRows.length > 0;
  const bySource = new Map<string, Sheet[]>();
  for (const sheet of sheets) {
    if (!isOfData(sheet) || sheet.statedDate === null || sheet.dateFrom !== undefined) continue;
    const dated = bySource.get(sheet.grid.source) ?? [];
    bySource.set(sheet.grid.source, dated);
    dated.push(sheet);
  }
  return sheets.map((sheet) => {
    if (!isOfData(sheet) || sheet.statedDate !== null) return sheet;
    const dated = bySource.get(sheet.grid.source) ?? [];
    if (new Set(dated.map(({ statedDate }) => statedDate)).size !== 1) return sheet;
    const from = dated.find((one) => one.ledger !== sheet.ledger || dateOfTab(one.grid.sheet) !== one.statedDate);
    return from ? { ...sheet, statedDate: from.statedDate, dateFrom: from.grid.sheet } : sheet;
  });
}
