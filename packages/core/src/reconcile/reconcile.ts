import type { Ledger } from '../ledgers/ledger';
import type { Sheet } from '../table/sheet';
import { chooseKey } from './choose-key';
import { type CommonField, commonFields, differingCell } from './compare-cells';
import { firstGeneration } from './key-part';
import type { DifferingRow, ReconciledSide, ReconcileOptions, Reconciliation } from './reconciliation';
import { keysOf, type RowKey, rowOf, type Side, sideOf } from './side';

/** Why two sheets cannot be compared. */
export type NotComparable = { readonly why: 'not-read'; readonly side: 'a' | 'b' } | { readonly why: 'no-common-key' };

/**
 * 比对: compares two sheets by key and says who stands only in the one, only in the other, and which fields differ. Each sheet must be
 * recognised first; one that is no ledger of ours, such as a department's list with a name and a number, is recognised with
 * `recognize(grid, ledgers, { ledger: 'person' })`. Spaces, width, units, codes and the endings of villages are folded before anything
 * is compared. A number of fifteen digits meets the one of eighteen that comes from it. A row without a key, with a damaged one, or with
 * one that stands twice is `unclear`, never guessed; with `direction: 'a-in-b'` the same person may stand several times in `a`.
 *
 * @example
 * const recognised = (rows: string[][]) => recognize(gridFromRows(rows), defaultPack.ledgers, { ledger: 'person' })[0] as never;
 * const list = recognised([['姓名', '身份证号'], ['测试甲', '520000199001010031'], ['测试乙', '520000199202020040']]);
 * const roll = recognised([['姓名', '证件号码'], ['测试甲', '520000199001010031']]);
 * (reconcile(list, roll, defaultPack.ledgers) as Reconciliation).onlyA.map((row) => row.who) //=> ['测试乙']
 */
export function reconcile(
  sheetA: Sheet,
  sheetB: Sheet,
  ledgers: readonly Ledger[],
  options: ReconcileOptions = {},
): Reconciliation | NotComparable {
  const read = (sheet: Sheet): Side | null => {
    const ledger = ledgers.find((one) => one.id === sheet.ledger);
    return ledger ? sideOf(sheet, ledger) : null;
  };
  const [a, b] = [read(sheetA), read(sheetB)];
  if (!a) return { why: 'not-read', side: 'a' };
  if (!b) return { why: 'not-read', side: 'b' };
  const key = options.key ?? chooseKey(a, b);
  if (!key || !key.every((field) => a.table.columns.has(field) && b.table.columns.has(field))) return { why: 'no-common-key' };
  return compared(a, b, key, commonFields(a, b, key, options.fields), options.direction ?? 'both', [sheetA, sheetB]);
}

function compared(
  a: Side,
  b: Side,
  key: readonly string[],
  fields: readonly CommonField[],
  direction: 'both' | 'a-in-b',
  [sheetA, sheetB]: readonly [Sheet, Sheet],
): Reconciliation {
  const keysA = keysOf(a, key);
  const keysB = keysOf(b, key);
  const rowsA = rowsByKey(keysA);
  const rowsB = rowsByKey(keysB);
  const isById = key.length === 1 && (key[0] === 'idNumber' || key[0] === 'headIdNumber');
  const [oldA, oldB] = isById ? [firstGenerations(rowsA), firstGenerations(rowsB)] : [NONE, NONE];
  const partner = (own: string, others: Rows, old: ReadonlyMap<string, string>): string | null => {
    if (others.has(own)) return own;
    const plain = own.slice(0, -1);
    const fromOld = plain.length === 15 ? old.get(plain) : undefined;
    if (fromOld !== undefined) return fromOld;
    const toOld = `${firstGeneration(plain) ?? ''}\u0001`;
    return others.has(toOld) ? toOld : null;
  };

  const onlyA: number[] = [];
  const onlyB: number[] = [];
  const unclear: Reconciliation['unclear'][number][] = [];
  const differing: DifferingRow[] = [];
  let same = 0;
  const pair = (rowA: number, rowB: number): void => {
    const cells = fields.flatMap((field) => {
      const values = differingCell(field, rowA, rowB);
      return values ? [{ field: field.field, ...values }] : [];
    });
    if (cells.length === 0) same++;
    else differing.push({ a: rowOf(a, rowA), b: rowOf(b, rowB), cells });
  };
  keysA.forEach((own, row) => {
    if ('why' in own) {
      unclear.push({ ...rowOf(a, row), side: 'a', why: own.why });
      return;
    }
    const twice = (rowsA.get(own.key) as number[]).length > 1;
    const other = partner(own.key, rowsB, oldB);
    if (twice && direction === 'both') unclear.push({ ...rowOf(a, row), side: 'a', why: 'key-twice' });
    else if (other === null) onlyA.push(row);
    else if ((rowsB.get(other) as number[]).length === 1) pair(row, (rowsB.get(other) as number[])[0] as number);
    else unclear.push({ ...rowOf(a, row), side: 'a', why: 'key-twice' });
  });
  keysB.forEach((own, row) => {
    if ('why' in own) {
      if (direction === 'both') unclear.push({ ...rowOf(b, row), side: 'b', why: own.why });
      return;
    }
    const other = partner(own.key, rowsA, oldA);
    const twice = (rowsB.get(own.key) as number[]).length > 1;
    if (twice && (direction === 'both' || other !== null)) unclear.push({ ...rowOf(b, row), side: 'b', why: 'key-twice' });
    else if (other === null && direction === 'both') onlyB.push(row);
  });
  return {
    a: saidSide(a, sheetA),
    b: saidSide(b, sheetB),
    key,
    keyTitles: key.map((field) => a.ledger.columns[field]?.title ?? field),
    fields: fields.map(({ field }) => ({
      field,
      title: a.ledger.columns[field]?.title ?? field,
      letterA: a.table.places.origins[0]?.letters[field] ?? '',
      letterB: b.table.places.origins[0]?.letters[field] ?? '',
    })),
    same,
    onlyA: onlyA.map((row) => rowOf(a, row)),
    onlyB: onlyB.map((row) => rowOf(b, row)),
    differing,
    unclear,
    ...(direction === 'both' ? {} : { direction }),
  };
}

type Rows = ReadonlyMap<string, number[]>;
const NONE: ReadonlyMap<string, string> = new Map();

function rowsByKey(keys: readonly RowKey[]): Rows {
  const rows = new Map<string, number[]>();
  keys.forEach((own, row) => {
    if ('why' in own) return;
    const others = rows.get(own.key);
    if (others) others.push(row);
    else rows.set(own.key, [row]);
  });
  return rows;
}

/** Keys of eighteen characters by the fifteen that they had; none where two share them. */
function firstGenerations(rows: Rows): ReadonlyMap<string, string> {
  const old = new Map<string, string>();
  const shared = new Set<string>();
  for (const key of rows.keys()) {
    const short = firstGeneration(key.slice(0, -1));
    if (short === null) continue;
    if (old.has(short)) shared.add(short);
    old.set(short, key);
  }
  for (const short of shared) old.delete(short);
  return old;
}

function saidSide({ table }: Side, sheet: Sheet): ReconciledSide {
  return { source: sheet.grid.source, sheet: sheet.grid.sheet, ledger: sheet.ledger, rows: table.length };
}
