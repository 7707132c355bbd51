import { parseLocal } from './address';
import { type Book, type CellValue, emptyBook, emptySheet, newId, type Sheet } from './book';
import { cellToWrite, lineToWrite, setStyle, styleAt } from './cells';
import type { Rect } from './rect';
import { colorOf, type Style } from './style';

/** A cell of a workbook given as data: a value, or a value with what belongs to it. Blank is `null` or `''`. */
export type CellData =
  | string
  | number
  | boolean
  | null
  | {
      /** Of a formula: its result. Errors as `{ error: '#N/A' }`. */
      readonly value?: CellValue | null;
      readonly formula?: string;
      readonly numberFormat?: string;
      readonly fill?: string;
      readonly font?: Readonly<Record<string, unknown>>;
      readonly locked?: boolean;
    };

export interface SheetData {
  readonly name: string;
  /** Rows from A1 on. */
  readonly cells?: readonly (readonly CellData[])[];
  /** Addresses such as `A1:F1`. */
  readonly merges?: readonly string[];
  /** Rows as Excel counts them, from 1. */
  readonly hiddenRows?: readonly number[];
  /** Columns by letter. */
  readonly hiddenColumns?: readonly string[];
  readonly visibility?: 'Visible' | 'Hidden' | 'VeryHidden';
  /** `true`, or what the protection allows (`{ allowFormatCells: true }`). */
  readonly protected?: boolean | Readonly<Record<string, unknown>>;
  readonly tables?: readonly { readonly name: string; readonly range: string; readonly totals?: boolean }[];
  readonly autoFilter?: string;
  readonly conditionalFormats?: readonly { readonly range: string; readonly formula: string; readonly fill?: string }[];
  readonly validations?: readonly { readonly range: string; readonly list: string }[];
  /** Names of this sheet alone. */
  readonly names?: Readonly<Record<string, string>>;
  readonly tabColor?: string;
  readonly frozen?: string;
}

export interface WorkbookData {
  readonly name?: string;
  readonly sheets: readonly SheetData[];
  /** The active sheet; the first visible one unless said. */
  readonly active?: string;
  /** Selected cells of the active sheet: `B2:C3`, or several areas. A1 unless said. */
  readonly selection?: string;
  /** `{ 户表: '=户信息!$A$1:$B$2' }`. */
  readonly names?: Readonly<Record<string, string>>;
  readonly customXml?: readonly string[];
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly calculationMode?: string;
  readonly protectedStructure?: boolean;
}

function rectOf(text: string): Rect {
  const rect = parseLocal(text);
  if (!rect) throw new Error(`not an address: ${text}`);
  return rect;
}

/** Makes the workbook's state. Values stand as they are given: nothing is taken for typed input. */
export function bookFromData(data: WorkbookData): Book {
  const book = emptyBook();
  if (data.name) book.name = data.name;
  for (const one of data.sheets) book.sheets.push(sheetFromData(book, one));
  for (const [name, formula] of Object.entries(data.names ?? {})) book.names.push(namedItem(book, name, formula));
  for (const xml of data.customXml ?? []) book.customXml.push({ id: newId(book), xml });
  for (const [key, value] of Object.entries(data.settings ?? {})) book.settings.set(key, JSON.stringify(value));
  if (data.calculationMode) book.application.calculationMode = data.calculationMode;
  book.protectedStructure = data.protectedStructure ?? false;
  const active = book.sheets.find((sheet) => (data.active ? sheet.name === data.active : sheet.visibility === 'Visible'));
  if (!active) throw new Error('a workbook needs a visible sheet');
  book.active = active.id;
  book.selection.set(active.id, (data.selection ?? 'A1').split(',').map(rectOf));
  return book;
}

const namedItem = (book: Book, name: string, formula: string) => ({ id: newId(book), name, formula, visible: true, comment: '' });

function sheetFromData(book: Book, data: SheetData): Sheet {
  const sheet = emptySheet(newId(book), data.name);
  for (const [row, cells] of (data.cells ?? []).entries()) {
    for (const [column, cell] of cells.entries()) putCellData(sheet, row, column, cell);
  }
  sheet.merges = (data.merges ?? []).map(rectOf);
  sheet.visibility = data.visibility ?? 'Visible';
  sheet.tabColor = data.tabColor ?? '';
  for (const row of data.hiddenRows ?? []) lineToWrite(sheet.rowLines, row - 1).hidden = true;
  for (const column of data.hiddenColumns ?? []) lineToWrite(sheet.columnLines, rectOf(`${column}:${column}`).left).hidden = true;
  if (data.protected) sheet.protection = { options: data.protected === true ? {} : { ...data.protected } };
  if (data.autoFilter) sheet.autoFilter = { range: rectOf(data.autoFilter), criteria: {} };
  if (data.frozen) sheet.frozen = rectOf(data.frozen);
  for (const [name, formula] of Object.entries(data.names ?? {})) sheet.names.push(namedItem(book, name, formula));
  addRules(book, sheet, data);
  for (const table of data.tables ?? []) {
    sheet.tables.push({
      id: newId(book),
      name: table.name,
      range: rectOf(table.range),
      hasHeaders: true,
      hasTotals: table.totals ?? false,
      style: 'TableStyleMedium2',
      bandedRows: true,
      bandedColumns: false,
      filterButton: true,
      firstColumn: false,
      lastColumn: false,
      filters: {},
    });
  }
  return sheet;
}

function addRules(book: Book, sheet: Sheet, data: SheetData): void {
  for (const [priority, one] of (data.conditionalFormats ?? []).entries()) {
    sheet.conditionalFormats.push({
      id: newId(book),
      type: 'Custom',
      ranges: one.range.split(',').map(rectOf),
      priority,
      stopIfTrue: false,
      rule: { formula: one.formula },
      format: { ...(one.fill ? { fill: one.fill } : {}), font: {}, borders: {} },
    });
  }
  for (const one of data.validations ?? []) {
    sheet.validations.push({
      ranges: one.range.split(',').map(rectOf),
      rule: { list: { inCellDropDown: true, source: one.list } },
      errorAlert: {},
      prompt: {},
      ignoreBlanks: true,
    });
  }
}

/** Puts given data into a cell. */
export function putCellData(sheet: Sheet, row: number, column: number, data: CellData): void {
  if (data === null || data === '') return;
  if (typeof data !== 'object') {
    cellToWrite(sheet, row, column).value = data;
    return;
  }
  const { value, formula, numberFormat, fill, font, locked } = data;
  if (value !== undefined || formula !== undefined) {
    const cell = cellToWrite(sheet, row, column);
    cell.value = value ?? (formula === undefined ? '' : 0);
    if (formula !== undefined) cell.formula = formula.startsWith('=') ? formula : `=${formula}`;
  }
  const style: Style = {
    ...styleAt(sheet, row, column),
    ...(numberFormat && numberFormat !== 'General' ? { numberFormat } : {}),
    ...(fill ? { fill: colorOf(fill) ?? fill } : {}),
    ...(font ? { font } : {}),
    ...(locked === false ? { locked } : {}),
  };
  if (Object.keys(style).length > 0) setStyle(sheet, row, column, style);
}
