import type { Ledger } from '../ledgers/ledger';
import type { Scalar } from '../table/grid';
import type { Table } from '../table/table';
import { type RowsOptions, tableFromCells } from './table-from-rows';

/**
 * A table from records by field name. The columns are the fields that any record has; where a record lacks one, it is blank.
 * Cells are read like those of a sheet. A field that the ledger does not have is an error (`no-such-field`).
 *
 * @example
 * tableFromRecords(person, [{ memberName: '测试甲', sex: '男' }]).columns.size //=> 2
 */
export function tableFromRecords(
  ledger: Ledger,
  records: readonly Readonly<Record<string, Scalar | undefined>>[],
  options: RowsOptions = {},
): Table {
  const fields = new Set<string>();
  for (const record of records) for (const field of Object.keys(record)) fields.add(field);
  return tableFromCells(
    ledger,
    [...fields],
    records.length,
    (field, from, count, into) => {
      for (let row = 0; row < count; row++) {
        const record = records[from + row] as Readonly<Record<string, Scalar | undefined>>;
        into[row] = Object.hasOwn(record, field) ? record[field] : null;
      }
    },
    options,
  );
}
