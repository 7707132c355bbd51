import type { Ledger } from '../ledgers/ledger';
import { CellStatus, type Table } from '../table/table';
import type { EntityRef } from './finding';

/** Text of a cell for naming a row; undefined where nothing readable stands. */
function textAt(table: Table, field: string | undefined, row: number): string | undefined {
  if (field === undefined) return undefined;
  const column = table.columns.get(field);
  if (!column || column.status[row] === CellStatus.blank || column.status[row] === CellStatus.unreadable) return undefined;
  const text =
    column.texts === null ? column.kind.write((column.values as Float64Array)[row] as number) : (column.texts[row] as string);
  return text === '' ? undefined : text;
}

const LABELS: Readonly<Record<Ledger['rowIs'], readonly string[]>> = {
  household: [],
  person: [],
  village: ['village'],
  project: ['projectCode', 'projectName'],
  voucher: ['voucherNumber', 'projectName'],
};

/** Whom a row is about, as offices name it, and the full key that only the HMAC sees. */
export function entityOf(ledger: Ledger, table: Table, row: number): { readonly ref: EntityRef; readonly key: string } {
  const household = textAt(table, ledger.household, row);
  const person = ledger.rowIs === 'person' ? textAt(table, 'personCode', row) : undefined;
  const id = textAt(table, ledger.rowIs === 'household' ? 'headIdNumber' : 'idNumber', row);
  const name = textAt(table, 'memberName', row);
  const head = textAt(table, 'headName', row);
  const village = textAt(table, 'village', row);
  const group = textAt(table, 'villageGroup', row);
  const label = LABELS[ledger.rowIs].map((field) => textAt(table, field, row)).find((text) => text !== undefined);
  const strong =
    ledger.rowIs === 'person'
      ? (household !== undefined && person !== undefined) || id !== undefined
      : ledger.rowIs === 'household'
        ? household !== undefined || id !== undefined
        : label !== undefined;
  const ref = refOf({
    ledger: ledger.id,
    household,
    head,
    name,
    idTail: id === undefined || id.length < 10 ? undefined : id.slice(-4),
    village,
    group,
    label,
    weak: strong ? undefined : true,
  });
  const key =
    person !== undefined && household !== undefined
      ? `${household}/${person}`
      : (id ?? household ?? label ?? [village, group, head, name].join('/'));
  return { ref, key };
}

/** Only what is known. One loop instead of nine conditions: objects of many shapes make slow code. */
function refOf(parts: { readonly [Key in keyof Required<EntityRef>]: EntityRef[Key] | undefined }): EntityRef {
  const ref: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(parts)) if (value !== undefined) ref[key] = value;
  return ref as unknown as EntityRef;
}
