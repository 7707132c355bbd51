import { cellText, plainValue } from '../book/cell-text';
import { columnCount, type Rect, rowCount } from '../book/rect';
import { invalidArgument, itemNotFound } from '../interpreter/host-error';
import { type HostObject, type Method, type ObjectType, object, reads, writes } from '../interpreter/object-type';
import { putCell } from './put-cell';
import { RANGE_TYPE } from './range';
import { shiftCells } from './range-changes';
import { bodyRect, guardTable, type TableRef } from './table-ref';

interface ColumnRef extends TableRef {
  readonly index: number;
}

const part = (ref: ColumnRef, rect: Rect): Rect => ({ ...rect, left: rect.left + ref.index, right: rect.left + ref.index });
const headerName = (ref: ColumnRef): string => {
  const { top, left } = part(ref, ref.table.range);
  return cellText(ref.sheet.rows.get(top)?.get(left)?.value ?? '', 'General');
};
const range = (of: (ref: ColumnRef) => Rect): Method<ColumnRef> =>
  reads((ref) => object(RANGE_TYPE, { sheet: ref.sheet, rect: part(ref, of(ref)) }));

const COLUMN_TYPE: ObjectType<ColumnRef> = {
  name: 'TableColumn',
  id: ({ index }) => String(index + 1),
  place: (ref) => `${ref.table.name} ${headerName(ref)}`,
  props: {
    Id: { get: ({ index }) => index + 1 },
    Index: { get: ({ index }) => index },
    Name: {
      get: headerName,
      set: (ref, value, host) => {
        guardTable(ref, 'TableColumn.name');
        const { top, left } = part(ref, ref.table.range);
        putCell(host, ref.sheet, top, left, String(value));
      },
    },
    Values: {
      get: (ref) => {
        const rect = part(ref, ref.table.range);
        return Array.from({ length: rowCount(rect) }, (_, i) => {
          const cell = ref.sheet.rows.get(rect.top + i)?.get(rect.left);
          return [cell ? plainValue(cell.value) : ''];
        });
      },
    },
  },
  nav: {},
  methods: {
    GetRange: range(({ table }) => table.range),
    GetDataBodyRange: range(bodyRect),
    GetHeaderRowRange: range(({ table }) => ({ ...table.range, bottom: table.range.top })),
    Delete: writes((ref, _args, host) => {
      guardTable(ref, 'TableColumn.delete');
      const rect = part(ref, ref.table.range);
      shiftCells(host, ref.sheet, { axis: 'column', at: rect.left, count: -1, only: [rect.top, rect.bottom] });
    }),
  },
};

const columns = (ref: TableRef): ColumnRef[] =>
  Array.from({ length: columnCount(ref.table.range) }, (_, index) => ({ ...ref, index }));

const found = (ref: TableRef, key: unknown): ColumnRef | undefined =>
  columns(ref).find((one) => String(one.index + 1) === String(key) || headerName(one) === String(key));

const must = (one: ColumnRef | undefined, location: string): HostObject => {
  if (!one) throw itemNotFound(location);
  return object(COLUMN_TYPE, one);
};

export const TABLE_COLUMNS_TYPE: ObjectType<TableRef> = {
  name: 'TableColumnCollection',
  place: ({ table }) => table.name,
  props: { Count: { get: ({ table }) => columnCount(table.range) } },
  nav: {},
  methods: {
    GetCount: reads(({ table }) => columnCount(table.range)),
    GetItemAt: reads((ref, [index]) => must(columns(ref)[index as number], 'TableColumnCollection.getItemAt')),
    GetItemOrNullObject: reads((ref, [key]) => {
      const one = found(ref, key);
      return one ? object(COLUMN_TYPE, one) : null;
    }),
    Add: writes((ref, [index, given, name], host) => {
      guardTable(ref, 'TableColumnCollection.add');
      const { sheet, table } = ref;
      const at = index === null || index === undefined || index === -1 ? columnCount(table.range) : (index as number);
      const { top, left, bottom, right } = table.range;
      if (at < 0 || at > columnCount(table.range)) throw invalidArgument('TableColumnCollection.add');
      shiftCells(host, sheet, { axis: 'column', at: left + at, count: 1, only: [top, bottom] });
      if (left + at > right) table.range = { ...table.range, right: right + 1 };
      for (const [i, row] of ((given as unknown[][] | null) ?? []).entries())
        putCell(host, sheet, top + i, left + at, row[0] ?? '');
      const header = name ?? (sheet.rows.get(top)?.get(left + at) ? undefined : `列${at + 1}`);
      if (header !== undefined) putCell(host, sheet, top, left + at, header);
      return object(COLUMN_TYPE, { ...ref, index: at });
    }),
  },
  item: (ref, key) => must(found(ref, key), 'TableColumnCollection.getItem'),
  items: (ref) => columns(ref).map((one) => object(COLUMN_TYPE, one)),
};
