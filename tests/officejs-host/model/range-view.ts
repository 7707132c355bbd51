import type { Cell } from '../book/book';
import { cellText, plainValue, valueType } from '../book/cell-text';
import { eachCell } from '../book/cells';
import { type Rect, rowCount } from '../book/rect';
import { HostError, invalidArgument } from '../interpreter/host-error';
import { type Method, type ObjectType, object, reads } from '../interpreter/object-type';
import { RANGE_TYPE } from './range';
import { AREAS_TYPE } from './range-areas';
import { alive, isUnbounded, type RangeRef } from './range-ref';

const seen = (lines: RangeRef['sheet']['rowLines'], first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, i) => first + i).filter((at) => !lines.get(at)?.hidden);

const view = (of: (cell: Cell | undefined, format: string) => unknown) => ({
  get: ({ sheet, rect }: RangeRef) =>
    seen(sheet.rowLines, rect.top, rect.bottom).map((row) =>
      seen(sheet.columnLines, rect.left, rect.right).map((column) => {
        const cell = sheet.rows.get(row)?.get(column);
        return of(cell, cell?.style?.numberFormat ?? 'General');
      }),
    ),
});

/** What is not hidden of a range. */
const VIEW_TYPE: ObjectType<RangeRef> = {
  name: 'RangeView',
  props: {
    Values: view((cell) => (cell ? plainValue(cell.value) : '')),
    Text: view((cell, format) => (cell ? cellText(cell.value, format) : '')),
    ValueTypes: view((cell) => valueType(cell?.value ?? '')),
    NumberFormat: view((_cell, format) => format),
    RowCount: { get: ({ sheet, rect }) => seen(sheet.rowLines, rect.top, rect.bottom).length },
    ColumnCount: { get: ({ sheet, rect }) => seen(sheet.columnLines, rect.left, rect.right).length },
  },
  nav: {},
  methods: { GetRange: reads((ref) => object(RANGE_TYPE, { ...ref })) },
};

/** Puts single rows of cells together where they stand one under the other. */
function joined(rects: readonly Rect[]): Rect[] {
  const out: Rect[] = [];
  for (const rect of rects) {
    const above = out.find((one) => one.bottom === rect.top - 1 && one.left === rect.left && one.right === rect.right);
    if (above) above.bottom = rect.bottom;
    else out.push({ ...rect });
  }
  return out;
}

function runs(row: number, columns: readonly number[]): Rect[] {
  const out: Rect[] = [];
  for (const column of columns) {
    const last = out.at(-1);
    if (last && last.right === column - 1) last.right = column;
    else out.push({ top: row, bottom: row, left: column, right: column });
  }
  return out;
}

function special({ sheet, rect }: RangeRef, kind: string): Rect[] {
  if (kind === 'Visible') {
    const columns = seen(sheet.columnLines, rect.left, rect.right);
    return joined(seen(sheet.rowLines, rect.top, rect.bottom).flatMap((row) => runs(row, columns)));
  }
  if (kind === 'Blanks') {
    if (isUnbounded(rect)) throw invalidArgument('Range.getSpecialCells');
    const rows = Array.from({ length: rowCount(rect) }, (_, i) => rect.top + i);
    const blank = (row: number, column: number) => (sheet.rows.get(row)?.get(column)?.value ?? '') === '';
    const columns = Array.from({ length: rect.right - rect.left + 1 }, (_, i) => rect.left + i);
    return joined(
      rows.flatMap((row) =>
        runs(
          row,
          columns.filter((column) => blank(row, column)),
        ),
      ),
    );
  }
  if (kind !== 'Formulas' && kind !== 'Constants') throw invalidArgument('Range.getSpecialCells');
  const byRow = new Map<number, number[]>();
  eachCell(sheet, rect, (cell, row, column) => {
    if ((kind === 'Formulas') !== (cell.formula !== undefined) || cell.value === '') return;
    byRow.set(row, [...(byRow.get(row) ?? []), column]);
  });
  return joined([...byRow].flatMap(([row, columns]) => runs(row, columns)));
}

const cells = (orNull: boolean): Method<RangeRef> =>
  reads((ref, [kind], host) => {
    alive(host, ref, 'Range.getSpecialCells');
    const rects = special(ref, kind as string);
    if (rects.length > 0) return object(AREAS_TYPE, { sheet: ref.sheet, rects });
    if (orNull) return null;
    throw new HostError('ItemNotFound', 'No cells were found.', 'Range.getSpecialCells', 404);
  });

/** Visible rows and cells of a kind. */
export const RANGE_VIEW: Readonly<Record<string, Method<RangeRef>>> = {
  GetVisibleView: reads((ref) => object(VIEW_TYPE, { ...ref })),
  GetSpecialCells: cells(false),
  GetSpecialCellsOrNullObject: cells(true),
};
