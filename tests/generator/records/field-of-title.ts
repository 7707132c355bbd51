import type { Scalar } from '@taizhang/core';
import type { ColumnSpec, Ledger } from '../../../packages/core/src/ledgers/ledger';
import { ledgers } from '../../../packages/core/src/ledgers/registry';
import type { LedgerId, LedgerRow } from './ledger-row';

export const ledgerOf = (id: LedgerId): Ledger => ledgers.find((ledger) => ledger.id === id) as Ledger;

const byTitle = new Map<LedgerId, Map<string, string>>();

function titlesOf(id: LedgerId): Map<string, string> {
  const known = byTitle.get(id);
  if (known) return known;
  const map = new Map<string, string>();
  for (const [field, column] of Object.entries(ledgerOf(id).columns))
    for (const synonym of column.synonyms ?? []) if (!map.has(synonym)) map.set(synonym, field);
  for (const [field, column] of Object.entries(ledgerOf(id).columns)) map.set(column.title, field);
  byTitle.set(id, map);
  return map;
}

/** Field of a ledger's column by a header of it; throws when the ledger has none, so that generator and ledgers cannot drift apart. */
export function fieldOf(id: LedgerId, title: string): string {
  const field = titlesOf(id).get(title);
  if (field === undefined) throw new Error(`Ledger ${id} has no column 「${title}」.`);
  return field;
}

/** Declaration of the column with this header. */
export const columnOf = (id: LedgerId, title: string): ColumnSpec => ledgerOf(id).columns[fieldOf(id, title)] as ColumnSpec;

/** Rows as records by field name, cells as typed: what `tableFromRecords` reads. */
export function toRecords(id: LedgerId, rows: readonly LedgerRow[]): Record<string, Scalar>[] {
  return rows.map((row) => Object.fromEntries(Object.entries(row.cells).map(([title, value]) => [fieldOf(id, title), value])));
}
