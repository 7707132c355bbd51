import type { Rect } from '../book/rect';
import { alreadyExists, invalidArgument, invalidOperation } from '../interpreter/host-error';
import type { HostState } from '../interpreter/host-state';
import { type HostObject, type Method, type ObjectType, object, type Prop, reads, writes } from '../interpreter/object-type';
import { RANGE_TYPE } from './range';
import { clearCells, shiftCells } from './range-changes';
import { fullAddress, rangeOf } from './range-ref';
import { TABLE_COLUMNS_TYPE } from './table-columns';
import { bodyRect, guardTable, type TableRef } from './table-ref';
import { TABLE_ROWS_TYPE } from './table-rows';
import { WORKSHEET_TYPE } from './worksheet';

const range = (of: (ref: TableRef) => Rect): Method<TableRef> =>
  reads((ref) => object(RANGE_TYPE, { sheet: ref.sheet, rect: { ...of(ref) } }));

const flag = (key: 'bandedRows' | 'bandedColumns' | 'filterButton' | 'firstColumn' | 'lastColumn'): Prop<TableRef> => ({
  get: ({ table }) => table[key],
  set: (ref, value) => {
    guardTable(ref, `Table.${key}`);
    ref.table[key] = value === true;
  },
});

function rename(ref: TableRef, value: unknown, host: HostState): void {
  if (typeof value !== 'string' || !/^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(value)) throw invalidArgument('Table.name');
  const other = host.book.sheets
    .flatMap((sheet) => sheet.tables)
    .find((one) => one !== ref.table && one.name.toLowerCase() === value.toLowerCase());
  if (other) throw alreadyExists('Table.name');
  ref.table.name = value;
}

function drop({ sheet, table }: TableRef): void {
  const at = sheet.tables.indexOf(table);
  if (at >= 0) sheet.tables.splice(at, 1);
}

export const TABLE_TYPE: ObjectType<TableRef> = {
  name: 'Table',
  id: ({ table }) => table.id,
  place: ({ sheet, table }) => `${table.name} ${fullAddress(sheet, table.range)}`,
  props: {
    Id: { get: ({ table }) => table.id },
    LegacyId: { get: ({ table }) => table.id },
    Name: { get: ({ table }) => table.name, set: rename },
    Style: {
      get: ({ table }) => table.style,
      set: (ref, value) => {
        guardTable(ref, 'Table.style');
        ref.table.style = String(value);
      },
    },
    ShowHeaders: { get: ({ table }) => table.hasHeaders },
    ShowTotals: {
      get: ({ table }) => table.hasTotals,
      set: (ref, value, host) => {
        guardTable(ref, 'Table.showTotals');
        const { sheet, table } = ref;
        if (table.hasTotals === value) return;
        const { left, right, bottom } = table.range;
        if (value) {
          shiftCells(host, sheet, { axis: 'row', at: bottom + 1, count: 1, only: [left, right] });
          table.range = { ...table.range, bottom: bottom + 1 };
        } else shiftCells(host, sheet, { axis: 'row', at: bottom, count: -1, only: [left, right] });
        table.hasTotals = value === true;
      },
    },
    ShowBandedRows: flag('bandedRows'),
    ShowBandedColumns: flag('bandedColumns'),
    ShowFilterButton: flag('filterButton'),
    HighlightFirstColumn: flag('firstColumn'),
    HighlightLastColumn: flag('lastColumn'),
  },
  nav: {
    Worksheet: ({ sheet }) => object(WORKSHEET_TYPE, sheet),
    Rows: (ref) => object(TABLE_ROWS_TYPE, ref),
    Columns: (ref) => object(TABLE_COLUMNS_TYPE, ref),
  },
  methods: {
    GetRange: range(({ table }) => table.range),
    GetHeaderRowRange: range(({ table }) => {
      if (!table.hasHeaders) throw invalidOperation('Table.getHeaderRowRange');
      return { ...table.range, bottom: table.range.top };
    }),
    GetDataBodyRange: range(bodyRect),
    GetTotalRowRange: range(({ table }) => {
      if (!table.hasTotals) throw invalidOperation('Table.getTotalRowRange');
      return { ...table.range, top: table.range.bottom };
    }),
    ConvertToRange: writes((ref) => {
      guardTable(ref, 'Table.convertToRange');
      drop(ref);
      return object(RANGE_TYPE, { sheet: ref.sheet, rect: { ...ref.table.range } });
    }),
    Delete: writes((ref) => {
      guardTable(ref, 'Table.delete');
      drop(ref);
      clearCells({ sheet: ref.sheet, rect: ref.table.range }, 'All');
    }),
    Resize: writes((ref, [given], host) => {
      guardTable(ref, 'Table.resize');
      const { sheet, rect } =
        typeof given === 'string' ? rangeOf(host, ref.sheet, given, 'Table.resize') : (given as HostObject).target;
      if (sheet !== ref.sheet || rect.top !== ref.table.range.top) throw invalidArgument('Table.resize');
      ref.table.range = { ...rect };
    }),
    ClearFilters: writes((ref) => {
      ref.table.filters = {};
    }),
  },
};
