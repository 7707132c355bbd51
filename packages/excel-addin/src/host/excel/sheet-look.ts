import type { GridRange } from '@taizhang/core';
import type { CellLook, SheetSpec } from '@taizhang/files';
import { rangeAddress } from './address';
import { addressChunks, type CellPlace, cellRuns } from './cell-runs';
import { hostErrorOf } from './host-error-of';
import type { ListColumns } from './list-columns';
import { hasExcelApi } from './office';
import { addLinks } from './sheet-links';
import { addNotes } from './sheet-notes';
import { isCellSpec, titleRowOf } from './sheet-rows';
import { addValidations } from './sheet-validations';

const DEFAULT_WIDTH = 12;
const HEADER_FILL = '#E7EEF7';
const LINE = '#BFBFBF';
const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'] as const;
const LOOKS: Readonly<Record<Exclude<CellLook, 'plain'>, { fill?: string; bold?: boolean; color?: string }>> = {
  bold: { bold: true },
  muted: { color: '#7F7F7F' },
  error: { fill: '#FFB3B3' },
  suspect: { fill: '#FFF2CC' },
  notice: { fill: '#DDEBF7' },
};

/** Width in points of a number of characters, a Chinese character counting two. */
const pointsOf = (characters: number): number => (characters * 7 + 5) * 0.75;

/** How a sheet looks and what may be typed into it. What this Excel does not have is left out: the values are what counts. */
export async function lookOfSheet(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  spec: SheetSpec,
  lists: ListColumns,
): Promise<void> {
  const steps = [
    () => faces(sheet, spec),
    () => addValidations(sheet, spec, lists),
    () => addLinks(sheet, spec),
    () => addNotes(context, sheet, spec),
    () => view(sheet, spec),
    () => page(sheet, spec),
  ];
  for (const step of steps) {
    step();
    // One round trip for each kind of look, however many cells: one that this Excel lacks must not take the others along.
    await ifPossible(context);
  }
}

async function ifPossible(context: Excel.RequestContext): Promise<void> {
  try {
    await context.sync();
  } catch (error) {
    if (hostErrorOf(error).code !== 'cannot') throw error;
  }
}

function faces(sheet: Excel.Worksheet, spec: SheetSpec): void {
  const titleRow = titleRowOf(spec);
  const headings = spec.headings ?? [];
  if (headings.length > 0) {
    const { font } = sheet.getRangeByIndexes(0, 0, 1, 1).format;
    font.bold = true;
    font.size = 14;
  }
  const width = spec.columns.length;
  if (width === 0) return;
  const table = sheet.getRangeByIndexes(titleRow - 1, 0, spec.rows.length + 1, width).format;
  for (const edge of EDGES) {
    const border = table.borders.getItem(edge);
    border.style = 'Continuous';
    border.color = LINE;
  }
  const header = sheet.getRangeByIndexes(titleRow - 1, 0, 1, width).format;
  header.font.bold = true;
  header.fill.color = HEADER_FILL;
  header.horizontalAlignment = 'Center';
  header.wrapText = true;
  for (const [column, { width: characters, wrap, hidden }] of spec.columns.entries()) {
    const whole = sheet.getRangeByIndexes(titleRow - 1, column, spec.rows.length + 1, 1);
    whole.format.columnWidth = pointsOf(characters ?? DEFAULT_WIDTH);
    if (wrap === true && spec.rows.length > 0)
      sheet.getRangeByIndexes(titleRow, column, spec.rows.length, 1).format.wrapText = true;
    if (hidden === true) whole.columnHidden = true;
  }
  for (const merge of spec.merges ?? []) sheet.getRange(rangeAddress(merge)).merge(false);
  cellLooks(sheet, spec, titleRow);
}

/** Cells of one look together, as areas: never a range a cell. */
function cellLooks(sheet: Excel.Worksheet, spec: SheetSpec, titleRow: number): void {
  const places = new Map<string, CellPlace[]>();
  const put = (look: string, row: number, column: number): void => {
    const own = places.get(look);
    if (own) own.push({ row, column });
    else places.set(look, [{ row, column }]);
  };
  spec.rows.forEach((cells, i) => {
    cells.forEach((cell, column) => {
      if (!isCellSpec(cell)) return;
      if (cell.look !== undefined && cell.look !== 'plain') put(cell.look, titleRow + 1 + i, column);
      if (cell.wrap === true) put('wrap', titleRow + 1 + i, column);
    });
  });
  for (const [look, cells] of places) {
    for (const address of addressChunks(cellRuns(cells))) applyLook(sheet.getRanges(address).format, look);
  }
}

function applyLook(format: Excel.RangeFormat, look: string): void {
  if (look === 'wrap') {
    format.wrapText = true;
    return;
  }
  const { fill, bold, color } = LOOKS[look as keyof typeof LOOKS];
  if (fill !== undefined) format.fill.color = fill;
  if (bold !== undefined) format.font.bold = bold;
  if (color !== undefined) format.font.color = color;
}

function view(sheet: Excel.Worksheet, spec: SheetSpec): void {
  const rows = spec.freezeTitles === false ? 0 : titleRowOf(spec);
  const columns = spec.freezeColumns ?? 0;
  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
  if (spec.autoFilter === true && spec.columns.length > 0)
    sheet.autoFilter.apply(sheet.getRange(rangeAddress(filterRange(spec))));
}

function filterRange(spec: SheetSpec): GridRange {
  const top = titleRowOf(spec);
  return { top, left: 0, bottom: top + Math.max(1, spec.rows.length), right: spec.columns.length - 1 };
}

function page(sheet: Excel.Worksheet, spec: SheetSpec): void {
  if (spec.landscape === false || !hasExcelApi('1.9')) return;
  sheet.pageLayout.orientation = 'Landscape';
  sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
  sheet.pageLayout.setPrintTitleRows(`$1:$${titleRowOf(spec)}`);
}
