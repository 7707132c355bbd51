import { plainValue } from '../book/cell-text';
import { columnCount, type Rect, rowCount } from '../book/rect';
import { invalidArgument, itemNotFound } from '../interpreter/host-error';
import type { HostState } from '../interpreter/host-state';
import { type HostObject, type ObjectType, object, reads, writes } from '../interpreter/object-type';
import { putCell } from './put-cell';
import { RANGE_TYPE } from './range';
import { shiftCells } from './range-changes';
import { fullAddress } from './range-ref';
import { bodyRect, guardTable, type TableRef } from './table-ref';

interface RowRef extends TableRef {
  readonly index: number;
}

const rowRect = (ref: RowRef): Rect => {
  const body = bodyRect(ref);
  const top = body.top + ref.index;
  if (top > body.bottom) throw itemNotFound('TableRow');
  return { ...body, top, bottom: top };
};

const values = ({ sheet }: TableRef, rect: Rect): unknown[][] =>
  Array.from({ length: rowCount(rect) }, (_, i) =>
    Array.from({ length: columnCount(rect) }, (_one, j) => {
      const cell = sheet.rows.get(rect.top + i)?.get(rect.left + j);
      return cell ? plainValue(cell.value) : '';
    }),
  );

/** Takes rows out of a table; its last row stays, emptied, as Excel keeps one. */
function remove(ref: TableRef, index: number, count: number, host: HostState): void {
  guardTable(ref, 'TableRow.delete');
  const body = bodyRect(ref);
  if (index < 0 || index + count > rowCount(body)) throw invalidArgument('TableRow.delete');
  const all = count === rowCount(body);
  const gone = all ? count - 1 : count;
  const { left, right } = ref.table.range;
  if (gone > 0) shiftCells(host, ref.sheet, { axis: 'row', at: body.top + index, count: -gone, only: [left, right] });
  if (all) for (let column = left; column <= right; column++) putCell(host, ref.sheet, body.top, column, '');
}

const ROW_TYPE: ObjectType<RowRef> = {
  name: 'TableRow',
  place: (ref) => `${ref.table.name} ${fullAddress(ref.sheet, rowRect(ref))}`,
  props: {
    Index: { get: ({ index }) => index },
    Values: {
      get: (ref) => values(ref, rowRect(ref)),
      set: (ref, given, host) => {
        const rect = rowRect(ref);
        guardTable(ref, 'TableRow.values');
        for (const [j, value] of (given as unknown[][])[0]?.entries() ?? []) {
          if (value !== null) putCell(host, ref.sheet, rect.top, rect.left + j, value);
        }
      },
    },
  },
  nav: {},
  methods: {
    GetRange: reads((ref) => object(RANGE_TYPE, { sheet: ref.sheet, rect: rowRect(ref) })),
    Delete: writes((ref, _args, host) => remove(ref, ref.index, 1, host)),
  },
};

function add(ref: TableRef, [index, given]: readonly unknown[], host: HostState): HostObject {
  const location = 'TableRowCollection.add';
  guardTable(ref, location);
  const { sheet, table } = ref;
  const width = columnCount(table.range);
  const rows = given === null || given === undefined ? [new Array(width).fill('')] : given;
  if (!Array.isArray(rows) || rows.some((row) => !Array.isArray(row) || row.length !== width)) throw invalidArgument(location);
  const body = bodyRect(ref);
  const at = index === null || index === undefined || index === -1 ? rowCount(body) : (index as number);
  if (at < 0 || at > rowCount(body)) throw invalidArgument(location);
  const top = body.top + at;
  const { left, right, bottom } = table.range;
  shiftCells(host, sheet, { axis: 'row', at: top, count: rows.length, only: [left, right] });
  if (top > bottom) table.range = { ...table.range, bottom: bottom + rows.length };
  for (const [i, row] of rows.entries()) {
    for (const [j, value] of (row as unknown[]).entries()) putCell(host, sheet, top + i, left + j, value ?? '');
  }
  return object(ROW_TYPE, { ...ref, index: at });
}

export const TABLE_ROWS_TYPE: ObjectType<TableRef> = {
  name: 'TableRowCollection',
  place: ({ table }) => table.name,
  props: { Count: { get: (ref) => rowCount(bodyRect(ref)) } },
  nav: {},
  methods: {
    Add: writes(add),
    GetCount: reads((ref) => rowCount(bodyRect(ref))),
    GetItemAt: reads((ref, [index]) => {
      if (index < 0 || index >= rowCount(bodyRect(ref))) throw itemNotFound('TableRowCollection.getItemAt');
      return object(ROW_TYPE, { ...ref, index });
    }),
  },
  items: (ref) => Array.from({ length: rowCount(bodyRect(ref)) }, (_, index) => object(ROW_TYPE, { ...ref, index })),
};
