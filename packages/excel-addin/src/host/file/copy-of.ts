import { formulaKey, type Grid, isDateFormat, type Scalar } from '@taizhang/core';
import type { CellEntry, CellInput, SheetEdits, SheetMarks, SheetSpec, WorkbookSpec } from '@taizhang/files';
import type { HostMarks } from '../port';
import { cellAt } from './edit-grid';

/** A sheet of an opened file: as it was read, as it stands, and which cells were written since. */
export interface OpenSheet {
  readonly original: Grid;
  grid: Grid;
  readonly written: Map<number, { readonly row: number; readonly column: number }>;
}

function isSame(a: Scalar, b: Scalar): boolean {
  return a === b || (typeof a === 'object' && typeof b === 'object' && a?.error === b?.error);
}

/** What must be written into a copy: cells that differ from the original, those that were taken back left out. */
export function editsOf(sheet: OpenSheet): readonly CellEntry[] {
  return [...sheet.written.values()].flatMap(({ row, column }) => {
    const before = cellAt(sheet.original, row, column);
    const now = cellAt(sheet.grid, row, column);
    const isSameFormat = before.format === now.format;
    if (isSame(before.value, now.value) && before.formula === now.formula && isSameFormat) return [];
    const value = typeof now.value === 'object' && now.value !== null ? now.value.error : now.value;
    return [{ row, column, value, ...(isSameFormat ? {} : { format: now.format }) }];
  });
}

export function sheetEdits(sheets: readonly OpenSheet[]): readonly SheetEdits[] {
  return sheets.map((sheet) => ({ sheet: sheet.original.sheet, cells: editsOf(sheet) })).filter(({ cells }) => cells.length > 0);
}

export function sheetMarks(source: string, marks: readonly HostMarks[]): readonly SheetMarks[] {
  return marks.filter(({ sheet }) => sheet.source === source).map(({ sheet, cells }) => ({ sheet: sheet.sheet, cells }));
}

const MOST_WIDE = 40;
/** Days between the first days of the two date systems. */
const DAYS_TO_1904 = 1462;

/** A new workbook counts days from 1900: a date of one that counts from 1904 would come out four years early. */
function in1900(value: Scalar, format: string, { dateSystem }: Grid): Scalar {
  return dateSystem === 1904 && typeof value === 'number' && isDateFormat(format) ? value + DAYS_TO_1904 : value;
}

/** A sheet as a new one, for files whose own format cannot be written: values, number formats, merges, marks. */
function specOf({ grid }: OpenSheet, marks: readonly HostMarks[]): SheetSpec {
  const looks = new Map<number, 'error' | 'suspect' | 'notice'>();
  for (const { sheet, cells } of marks) {
    if (sheet.source !== grid.source || sheet.sheet !== grid.sheet) continue;
    for (const { row, column, severity } of cells) {
      const key = formulaKey(row, column);
      const known = looks.get(key);
      if (known !== 'error' && !(known === 'suspect' && severity === 'notice')) looks.set(key, severity);
    }
  }
  const rows: CellInput[][] = [];
  const last = grid.rowNumbers[grid.rowNumbers.length - 1] ?? 0;
  const widths = new Array<number>(grid.columnCount).fill(8);
  for (let row = 1, i = 0; row <= last; row++) {
    if (grid.rowNumbers[i] !== row) {
      rows.push([]);
      continue;
    }
    const cells = grid.rows[i] as readonly Scalar[];
    rows.push(
      Array.from({ length: grid.columnCount }, (_, column): CellInput => {
        const code = grid.formats[grid.formatOf?.[i]?.[column] ?? 0] ?? 'General';
        const value = in1900(cells[column] ?? null, code, grid);
        const look = looks.get(formulaKey(row, column));
        const format = typeof value === 'string' ? '@' : code;
        if (typeof value === 'string') widths[column] = Math.max(widths[column] as number, Math.min(MOST_WIDE, value.length * 2));
        if (value === null && !look) return null;
        return { value, ...(format === 'General' ? {} : { format }), ...(look ? { look } : {}) };
      }),
    );
    i++;
  }
  // The first row stands where a new sheet has its titles, so that every cell keeps its address.
  const titles = rows.shift() ?? [];
  return {
    name: grid.sheet,
    columns: Array.from({ length: grid.columnCount }, (_, column) => ({
      title: textOf(titles[column] ?? null),
      width: widths[column] as number,
    })),
    rows,
    merges: grid.merges,
    freezeTitles: false,
    ...(grid.visibility ? { visibility: grid.visibility } : {}),
  };
}

function textOf(cell: CellInput): string {
  const value = typeof cell === 'object' && cell !== null && 'value' in cell ? cell.value : cell;
  if (value === null) return '';
  return typeof value === 'object' ? value.error : String(value);
}

/** The sheets of a file as a new workbook. */
export function newWorkbook(sheets: readonly OpenSheet[], marks: readonly HostMarks[]): WorkbookSpec {
  return { sheets: sheets.map((sheet) => specOf(sheet, marks)) };
}
