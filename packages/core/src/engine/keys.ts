import type { Column, Table } from '../table/table';
import { CellStatus } from '../table/table';

/** Gives every distinct key a whole number from 0. Two tables share an index when one is joined to the other. */
export interface KeyIndex {
  readonly idOf: Map<string, number>;
}

/** Per row the number of its key; -1 where a part of the key is blank or not known. */
export type RowKeys = Int32Array;

/**
 * Numbers the keys of a table's rows. A row with a blank, unreadable or doubtful part belongs to no group.
 * Neighbouring rows often share the key (members of one household), so the one before is tried first.
 */
export function numberKeys(table: Table, fields: readonly string[], index: KeyIndex): RowKeys {
  const ids = new Int32Array(table.length).fill(-1);
  const columns = fields.map((field) => table.columns.get(field));
  if (columns.some((column) => column === undefined)) return ids;
  if (columns.length === 1) numberSingle(columns[0] as Column, index, ids);
  else numberComposite(columns as Column[], index, ids);
  return ids;
}

function numberSingle(column: Column, { idOf }: KeyIndex, ids: RowKeys): void {
  const { status, texts, values } = column;
  let lastKey: string | number | null = null;
  let lastId = -1;
  for (let i = 0; i < ids.length; i++) {
    if (status[i] !== CellStatus.ok) continue;
    const raw = (texts === null ? (values as Float64Array)[i] : texts[i]) as string | number;
    if (raw !== lastKey) {
      const key = typeof raw === 'string' ? raw : String(raw);
      const seen = idOf.get(key);
      lastId = seen ?? idOf.size;
      if (seen === undefined) idOf.set(key, lastId);
      lastKey = raw;
    }
    ids[i] = lastId;
  }
}

function numberComposite(columns: readonly Column[], { idOf }: KeyIndex, ids: RowKeys): void {
  rows: for (let i = 0; i < ids.length; i++) {
    let key = '';
    for (const { status, texts, values } of columns) {
      if (status[i] !== CellStatus.ok) continue rows;
      key += `${texts === null ? (values as Float64Array)[i] : texts[i]}\u0001`;
    }
    const seen = idOf.get(key);
    ids[i] = seen ?? idOf.size;
    if (seen === undefined) idOf.set(key, ids[i] as number);
  }
}
