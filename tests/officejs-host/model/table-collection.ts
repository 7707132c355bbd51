import type { Book, Sheet, Table } from '../book/book';
import { newId } from '../book/book';
import { intersection, rowCount } from '../book/rect';
import { accessDenied, invalidArgument, invalidOperation, itemNotFound } from '../interpreter/host-error';
import type { HostState } from '../interpreter/host-state';
import { type HostObject, type ObjectType, object, reads, writes } from '../interpreter/object-type';
import { putCell } from './put-cell';
import { shiftCells } from './range-changes';
import { type RangeRef, rangeOf } from './range-ref';
import { TABLE_TYPE } from './table';
import type { TableRef } from './table-ref';

interface Tables {
  readonly lists: readonly { readonly sheet: Sheet }[];
  readonly own?: Sheet;
}

export const bookTables = (book: Book): Tables => ({ lists: book.sheets.map((sheet) => ({ sheet })) });

const all = ({ lists }: Tables): TableRef[] => lists.flatMap(({ sheet }) => sheet.tables.map((table) => ({ sheet, table })));

const named = (refs: readonly TableRef[], key: unknown): TableRef | undefined =>
  refs.find(({ table }) => table.id === String(key) || table.name.toLowerCase() === String(key).toLowerCase());

const must = (ref: TableRef | undefined, location: string): HostObject => {
  if (!ref) throw itemNotFound(location);
  return object(TABLE_TYPE, ref);
};

function freeName(book: Book): string {
  const taken = new Set(book.sheets.flatMap((sheet) => sheet.tables.map((table) => table.name.toLowerCase())));
  for (let i = 1; ; i++) if (!taken.has(`表${i}`) && !taken.has(`table${i}`)) return `表${i}`;
}

/** Header cells hold different texts: blanks and doubles get names, as Excel gives them. */
function nameHeaders(host: HostState, { sheet, rect }: RangeRef): void {
  const seen = new Set<string>();
  for (let column = rect.left; column <= rect.right; column++) {
    const value = sheet.rows.get(rect.top)?.get(column)?.value ?? '';
    const base = value === '' ? `列${column - rect.left + 1}` : String(typeof value === 'object' ? value.error : value);
    let name = base;
    for (let i = 2; seen.has(name.toLowerCase()); i++) name = `${base}${i}`;
    seen.add(name.toLowerCase());
    if (value !== name) putCell(host, sheet, rect.top, column, name);
  }
}

function add(list: Tables, [address, hasHeaders]: readonly unknown[], host: HostState): HostObject {
  const location = 'TableCollection.add';
  const home = list.own ?? (list.lists[0]?.sheet as Sheet);
  const ref: RangeRef = typeof address === 'string' ? rangeOf(host, home, address, location) : (address as HostObject).target;
  const { sheet } = ref;
  const rect = { ...ref.rect };
  if (list.own && sheet !== list.own) throw invalidArgument(location);
  if (sheet.protection) throw accessDenied(location);
  if (sheet.tables.some((table) => intersection(table.range, rect))) {
    throw invalidOperation(location, 'A table cannot overlap another table.');
  }
  if (sheet.merges.some((merge) => intersection(merge, rect))) throw invalidOperation(location);
  if (hasHeaders !== true) {
    shiftCells(host, sheet, { axis: 'row', at: rect.top, count: 1, only: [rect.left, rect.right] });
    rect.bottom++;
  }
  if (rowCount(rect) === 1) rect.bottom++;
  nameHeaders(host, { sheet, rect });
  const table: Table = {
    id: newId(host.book),
    name: freeName(host.book),
    range: rect,
    hasHeaders: true,
    hasTotals: false,
    style: 'TableStyleMedium2',
    bandedRows: true,
    bandedColumns: false,
    filterButton: true,
    firstColumn: false,
    lastColumn: false,
    filters: {},
  };
  sheet.tables.push(table);
  return object(TABLE_TYPE, { sheet, table });
}

export const TABLES_TYPE: ObjectType<Tables> = {
  name: 'TableCollection',
  place: ({ own }) => own?.name ?? '',
  props: { Count: { get: (list) => all(list).length } },
  nav: {},
  methods: {
    Add: writes(add),
    GetCount: reads((list) => all(list).length),
    GetItemAt: reads((list, [index]) => must(all(list)[index as number], 'TableCollection.getItemAt')),
    GetItemOrNullObject: reads((list, [key]) => {
      const ref = named(all(list), key);
      return ref ? object(TABLE_TYPE, ref) : null;
    }),
  },
  item: (list, key) => must(named(all(list), key), 'TableCollection.getItem'),
  items: (list) => all(list).map((ref) => object(TABLE_TYPE, ref)),
};

/** Tables that touch a range. */
export const SCOPED_TABLES_TYPE: ObjectType<readonly TableRef[]> = {
  name: 'TableScopedCollection',
  props: {},
  nav: {},
  methods: {
    GetCount: reads((refs) => refs.length),
    GetFirst: reads((refs) => must(refs[0], 'TableScopedCollection.getFirst')),
    GetItemOrNullObject: reads((refs, [key]) => {
      const ref = named(refs, key);
      return ref ? object(TABLE_TYPE, ref) : null;
    }),
  },
  item: (refs, key) => must(named(refs, key), 'TableScopedCollection.getItem'),
  items: (refs) => refs.map((ref) => object(TABLE_TYPE, ref)),
};
