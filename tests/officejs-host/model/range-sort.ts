import type { Cell } from '../book/book';
import { columnCount, rowCount } from '../book/rect';
import { invalidArgument } from '../interpreter/host-error';
import { type ObjectType, writes } from '../interpreter/object-type';
import { alive, fullAddress, guardCells, type RangeRef } from './range-ref';
import { changed } from './range-values';

interface SortField {
  readonly key: number;
  readonly ascending?: boolean;
}

const rank = (cell: Cell | undefined): number => {
  const value = cell?.value ?? '';
  if (value === '') return 3;
  return typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2;
};

function compare(a: Cell | undefined, b: Cell | undefined, ascending: boolean): number {
  const [x, y] = [rank(a), rank(b)];
  if (x === 3 || y === 3) return x - y;
  const by =
    x !== y
      ? x - y
      : typeof a?.value === 'number'
        ? a.value - (b?.value as number)
        : String(a?.value).localeCompare(String(b?.value), 'zh-CN');
  return ascending ? by : -by;
}

/** Sorts whole rows of a range by its columns; blanks last; cells take their formats along. Formulas stay as they are written (assumed). */
export function sortRows({ sheet, rect }: RangeRef, fields: readonly SortField[], hasHeaders: boolean): void {
  const top = rect.top + (hasHeaders ? 1 : 0);
  const lines = Array.from({ length: rect.bottom - top + 1 }, (_, i) => {
    const cells = sheet.rows.get(top + i);
    return Array.from({ length: columnCount(rect) }, (_, j) => cells?.get(rect.left + j));
  });
  lines.sort((a, b) => {
    for (const { key, ascending = true } of fields) {
      const by = compare(a[key], b[key], ascending);
      if (by !== 0) return by;
    }
    return 0;
  });
  for (const [i, line] of lines.entries()) {
    const cells = sheet.rows.get(top + i) ?? new Map<number, Cell>();
    for (const [j, cell] of line.entries()) {
      if (cell) cells.set(rect.left + j, cell);
      else cells.delete(rect.left + j);
    }
    if (cells.size > 0) sheet.rows.set(top + i, cells);
    else sheet.rows.delete(top + i);
  }
}

export const RANGE_SORT_TYPE: ObjectType<RangeRef> = {
  name: 'RangeSort',
  place: (ref) => fullAddress(ref.sheet, ref.rect),
  props: {},
  nav: {},
  methods: {
    Apply: writes((ref, [fields, _matchCase, hasHeaders, orientation], host) => {
      alive(host, ref, 'RangeSort.apply');
      guardCells(ref.sheet, [ref.rect], 'RangeSort.apply');
      if (!Array.isArray(fields) || rowCount(ref.rect) < 1 || orientation === 'Columns') throw invalidArgument('RangeSort.apply');
      sortRows(ref, fields, hasHeaders === true);
      changed(host, ref);
    }),
  },
};
