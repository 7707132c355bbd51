import { type CellInput, writeWorkbook } from '@taizhang/files';
import type { Book, Sheet } from './book/book';
import { plainValue } from './book/cell-text';
import { styleAt, usedRect, WHOLE_SHEET } from './book/cells';
import { columnCount, type Rect } from './book/rect';

const VISIBILITY = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

/**
 * Writes the model's values, formulas with results, number formats, merges and visibility as an .xlsx through our own writer, for a look
 * at it in another program. The first row becomes the titles of the writer's columns, as text. Formats and rules are left out.
 */
export function workbookToBytes(book: Book): Uint8Array {
  return writeWorkbook({ sheets: book.sheets.map(sheetSpec) });
}

function sheetSpec(sheet: Sheet) {
  const used = usedRect(sheet, WHOLE_SHEET, true) ?? { top: 0, left: 0, bottom: 0, right: 0 };
  const rect = { ...used, top: 0, left: 0 };
  return {
    name: sheet.name,
    columns: Array.from({ length: columnCount(rect) }, (_, column) => ({ title: String(plain(sheet, 0, column) ?? '') })),
    rows: Array.from({ length: rect.bottom }, (_, i) => rowOf(sheet, rect, i + 1)),
    merges: sheet.merges.map(({ top, left, bottom, right }) => ({ top: top + 1, left, bottom: bottom + 1, right })),
    visibility: VISIBILITY[sheet.visibility],
    freezeTitles: false,
  };
}

function plain(sheet: Sheet, row: number, column: number) {
  const value = sheet.rows.get(row)?.get(column)?.value ?? '';
  return value === '' ? null : typeof value === 'object' ? value : plainValue(value);
}

function rowOf(sheet: Sheet, rect: Rect, row: number): CellInput[] {
  return Array.from({ length: columnCount(rect) }, (_, column): CellInput => {
    const formula = sheet.rows.get(row)?.get(column)?.formula?.slice(1);
    const format = styleAt(sheet, row, column).numberFormat;
    const value = plain(sheet, row, column);
    if (formula === undefined && format === undefined) return value;
    return { value, ...(format === undefined ? {} : { format }), ...(formula === undefined ? {} : { formula }) };
  });
}
