import type { Scalar } from '@taizhang/core';
import type { CellInput, CellSpec, SheetColumn, SheetSpec } from '@taizhang/files';
import { sizeOf } from './block-size';
import { typedText } from './typed-text';

/** Half of what Excel on the web takes at once. */
const BYTES = 2_500_000;
const MOST_CELLS = 50_000;
/** Rows below the last one that keep the formats of their columns, for sheets that people fill in. */
const SPARE_ROWS = 500;

export const isCellSpec = (cell: CellInput): cell is CellSpec => typeof cell === 'object' && cell !== null && 'value' in cell;

export const titleRowOf = (spec: SheetSpec): number => (spec.headings?.length ?? 0) + 1;

/** Headings, titles and rows of a new sheet: formats of columns first, then values in blocks that Excel takes. */
export async function writeRows(context: Excel.RequestContext, sheet: Excel.Worksheet, spec: SheetSpec): Promise<void> {
  const titleRow = titleRowOf(spec);
  const asked = Math.max(0, ...(spec.validations ?? []).map(({ range }) => range.bottom)) - titleRow;
  const spare = Math.max(asked, spec.rows.length < SPARE_ROWS && (spec.validations?.length ?? 0) > 0 ? SPARE_ROWS : 0);
  formatColumns(sheet, spec.columns, titleRow + 1, Math.max(1, spec.rows.length, spare));
  const headings = spec.headings ?? [];
  if (headings.length > 0) {
    sheet.getRangeByIndexes(0, 0, headings.length, 1).values = headings.map((text) => [typedText(text, 'General')]);
  }
  if (spec.columns.length > 0) {
    sheet.getRangeByIndexes(titleRow - 1, 0, 1, spec.columns.length).values = [
      spec.columns.map(({ title }) => typedText(title, 'General')),
    ];
  }
  await writeBlocks(context, sheet, spec, titleRow + 1);
}

/** Rows below what a sheet has, columns formatted like those above. */
export async function rowsBelow(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  spec: SheetSpec,
  row: number,
): Promise<void> {
  if (spec.rows.length === 0) return;
  formatColumns(sheet, spec.columns, row, spec.rows.length);
  await writeBlocks(context, sheet, spec, row);
}

function formatColumns(sheet: Excel.Worksheet, columns: readonly SheetColumn[], row: number, rows: number): void {
  for (const [column, { format }] of columns.entries()) {
    if (format !== undefined && format !== 'General') {
      sheet.getRangeByIndexes(row - 1, column, rows, 1).numberFormat = format as unknown as string[][];
    }
  }
}

async function writeBlocks(context: Excel.RequestContext, sheet: Excel.Worksheet, spec: SheetSpec, first: number): Promise<void> {
  const width = Math.max(spec.columns.length, ...spec.rows.slice(0, 1).map((row) => row.length));
  let block: readonly (readonly CellInput[])[] = [];
  for (let at = 0; at < spec.rows.length; at += block.length) {
    block = blockFrom(spec.rows, at, width);
    writeBlock(sheet, spec.columns, block, first + at, width);
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one round trip a block: Excel on the web refuses more than 5 MB
    await context.sync();
  }
}

function blockFrom(rows: SheetSpec['rows'], at: number, width: number): readonly (readonly CellInput[])[] {
  let bytes = 0;
  let end = at;
  while (end < rows.length && (end - at) * width < MOST_CELLS && bytes < BYTES) {
    for (const cell of rows[end] as readonly CellInput[]) bytes += sizeOf(isCellSpec(cell) ? (cell.formula ?? cell.value) : cell);
    end++;
  }
  return rows.slice(at, Math.max(end, at + 1));
}

function writeBlock(
  sheet: Excel.Worksheet,
  columns: readonly SheetColumn[],
  rows: readonly (readonly CellInput[])[],
  top: number,
  width: number,
): void {
  const range = sheet.getRangeByIndexes(top - 1, 0, rows.length, width);
  if (rows.some((row) => row.some((cell) => isCellSpec(cell) && cell.format !== undefined))) {
    range.numberFormat = rows.map((row) => filled(row, width, (cell) => (isCellSpec(cell) ? (cell.format ?? null) : null)));
  }
  range.values = rows.map((row) =>
    filled(row, width, (cell, column) => {
      const format = (isCellSpec(cell) ? cell.format : undefined) ?? columns[column]?.format ?? 'General';
      if (isCellSpec(cell) && cell.formula !== undefined) return `=${cell.formula}`;
      return valueIn(isCellSpec(cell) ? cell.value : cell, format);
    }),
  );
}

function filled<T>(row: readonly CellInput[], width: number, of: (cell: CellInput, column: number) => T): T[] {
  return Array.from({ length: width }, (_, column) => of(row[column] ?? null, column));
}

/** As Excel takes it: blank cells stay blank, text stays text. */
function valueIn(value: Scalar, format: string): string | number | boolean | null {
  if (value === null || value === '' || (typeof value === 'number' && !Number.isFinite(value))) return null;
  if (typeof value === 'string') return typedText(value, format);
  return typeof value === 'object' ? value.error : value;
}
