import type { Ledger } from '../ledgers/ledger';
import { readTables } from '../sheet/read-tables';
import type { Sheet } from '../table/sheet';
import { CellStatus, type Column, type Table } from '../table/table';
import { keyPart } from './key-part';
import type { ReconciledRow } from './reconciliation';

/** One of the two sheets, read into typed columns. */
export interface Side {
  readonly ledger: Ledger;
  readonly table: Table;
}

/** The state of a row's key: its text, or why there is none. */
export type RowKey = { readonly key: string } | { readonly why: 'no-key' | 'damaged-key' };

export function sideOf(sheet: Sheet, ledger: Ledger): Side | null {
  const table = readTables([sheet], [ledger]).tables.get(ledger.id);
  return table ? { ledger, table } : null;
}

/** The key of every row. A part that cannot be read makes it damaged, a blank one makes it none: neither is guessed. */
export function keysOf({ table }: Side, fields: readonly string[]): RowKey[] {
  const columns = fields.map((field) => table.columns.get(field) as Column);
  return Array.from({ length: table.length }, (_, row) => {
    let key = '';
    for (const column of columns) {
      const status = column.status[row];
      if (status === CellStatus.blank) return { why: 'no-key' };
      if (status !== CellStatus.ok) return { why: 'damaged-key' };
      key += `${keyPart(column.field, valueText(column, row))}\u0001`;
    }
    return { key };
  });
}

/** What a readable cell says, as its kind writes it; '' where it is blank. */
export function valueText(column: Column, row: number): string {
  if (column.status[row] === CellStatus.blank) return '';
  return column.texts === null
    ? column.kind.write((column.values as Float64Array)[row] as number)
    : column.kind.write(column.texts[row] as string);
}

/** Whom a row is about, as people name it: names in full, numbers by their last four. */
export function rowOf({ table }: Side, row: number): ReconciledRow {
  const text = (field: string): string => {
    const column = table.columns.get(field);
    return column && column.status[row] === CellStatus.ok ? valueText(column, row) : '';
  };
  const id = text('idNumber') || text('headIdNumber');
  return {
    row: table.places.rowNumbers[row] as number,
    who: text('memberName') || text('headName') || text('projectName') || text('voucherNumber') || text('village'),
    idTail: id.length >= 10 ? id.slice(-4) : '',
    village: text('village'),
    household: text('householdCode'),
  };
}
