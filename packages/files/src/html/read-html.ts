import type { Grid, Scalar } from '@taizhang/core';
import { FileError } from '../file-error';
import { bareName } from '../file-name';
import { finishGrid, type GridBuilder, gridBuilder, putCell, putFormat, startRow } from '../grid-builder';
import { type Budget, MAX_COLUMNS, MAX_ROWS, spendCells } from '../limits';
import { putMerge } from '../merges';
import { noteHiddenValues } from '../notes';
import { plainNumber } from '../text/text-value';
import type { FileNote, ReadOptions, Workbook } from '../workbook';
import { decodeHtmlEntities } from './html-entities';
import { type HtmlCursor, htmlAttribute, htmlCursor, nextTag } from './html-token';
import { classFormats, numberFormat } from './mso-format';

interface HtmlTable {
  readonly builder: GridBuilder;
  readonly formats: string[];
  row: number;
  column: number;
  /** For each column, the last row that a cell from above covers. */
  readonly coveredTo: number[];
}

interface HtmlCell {
  text: string;
  readonly format: string | undefined;
  readonly number: string | undefined;
  readonly rowspan: number;
  readonly colspan: number;
}

function span(cursor: HtmlCursor, name: string, most: number): number {
  const text = htmlAttribute(cursor, name);
  const number = text !== undefined && /^\s*\d{1,7}\s*$/.test(text) ? Number(text) : 1;
  return Math.min(Math.max(1, number), most);
}

function openCell(cursor: HtmlCursor, classes: ReadonlyMap<string, string>): HtmlCell {
  const style = decodeHtmlEntities(htmlAttribute(cursor, 'style') ?? '');
  const ofClass = (htmlAttribute(cursor, 'class') ?? '').split(/\s+/).map((name) => classes.get(name));
  return {
    text: '',
    format: numberFormat(style) ?? ofClass.find((format) => format !== undefined),
    number: htmlAttribute(cursor, 'x:num'),
    rowspan: span(cursor, 'rowspan', MAX_ROWS),
    colspan: span(cursor, 'colspan', MAX_COLUMNS),
  };
}

function cellValue(cell: HtmlCell): Scalar {
  // In HTML, runs of white space are one space; `<br>` was put in as U+2028, non-breaking spaces stay.
  const text = decodeHtmlEntities(cell.text.replace(/[ \t\r\n\f]+/g, ' ').trim())
    .replace(/ ?\u2028 ?/g, '\n')
    .replace(/^[ \u00a0]+$/, '');
  if (text === '') return null;
  if (cell.format === '@') return text;
  for (const candidate of [cell.number ?? '', text]) {
    const bytes = new TextEncoder().encode(candidate);
    const number = plainNumber(bytes, 0, bytes.length);
    if (!Number.isNaN(number)) return number;
  }
  return text;
}

function formatIndex(table: HtmlTable, format: string): number {
  const known = table.formats.indexOf(format);
  return known >= 0 ? known : table.formats.length < 65_535 ? table.formats.push(format) - 1 : 0;
}

function putHtmlCell(table: HtmlTable, cell: HtmlCell): void {
  const { builder, coveredTo } = table;
  const from = table.column;
  while ((coveredTo[table.column] ?? 0) >= table.row) table.column++;
  const left = table.column;
  // Walking over covered columns is paid for like cells, so that spans without end cannot cost time without end.
  spendCells(builder.budget, left - from);
  if (left >= MAX_COLUMNS) throw new FileError('beyond-grid');
  const right = Math.min(left + cell.colspan, MAX_COLUMNS) - 1;
  const bottom = Math.min(table.row + cell.rowspan - 1, MAX_ROWS);
  if (cell.format !== undefined && cell.format !== 'General') putFormat(builder, left, formatIndex(table, cell.format));
  const value = cellValue(cell);
  if (value !== null) putCell(builder, left, value);
  if (right > left || bottom > table.row) putMerge(builder.merges, { top: table.row, left, bottom, right });
  if (bottom > table.row) {
    spendCells(builder.budget, right - left + 1);
    while (coveredTo.length < left) coveredTo.push(0);
    for (let column = left; column <= right; column++) coveredTo[column] = Math.max(coveredTo[column] ?? 0, bottom);
  }
  table.column = right + 1;
}

function openRow(table: HtmlTable, hidden: boolean): void {
  startRow(table.builder, ++table.row, hidden);
  table.column = 0;
}

interface HtmlState {
  readonly budget: Budget;
  readonly classes: Map<string, string>;
  readonly tables: HtmlTable[];
  table: HtmlTable | undefined;
  cell: HtmlCell | undefined;
  /** Tables inside a cell: their text joins that of the cell. */
  nested: number;
}

function closeCell(state: HtmlState): void {
  if (state.cell && state.table) putHtmlCell(state.table, state.cell);
  state.cell = undefined;
}

function takeTag(state: HtmlState, cursor: HtmlCursor): void {
  const { tag } = cursor;
  if (tag === 'table') {
    if (state.cell) state.nested++;
    else {
      state.table = { builder: gridBuilder(state.budget), formats: ['General'], row: 0, column: 0, coveredTo: [] };
      state.tables.push(state.table);
    }
  } else if (tag === '/table') {
    if (state.nested > 0) state.nested--;
    else {
      closeCell(state);
      state.table = undefined;
    }
  } else if (state.nested > 0 || !state.table) return;
  else if (tag === 'tr') {
    closeCell(state);
    openRow(state.table, /display\s{0,9}:\s{0,9}none/i.test(htmlAttribute(cursor, 'style') ?? ''));
  } else if (tag === 'td' || tag === 'th') {
    closeCell(state);
    if (state.table.row === 0) openRow(state.table, false);
    state.cell = openCell(cursor, state.classes);
  } else if (tag === '/td' || tag === '/th' || tag === '/tr') closeCell(state);
}

const RAW_ENDS: ReadonlyMap<string, RegExp> = new Map(
  ['style', 'script', 'xml'].map((tag) => [tag, new RegExp(`</${tag}`, 'gi')]),
);

/** Passes over what is no text: scripts, styles (whose number formats are kept), office data islands. */
function skipRaw(state: HtmlState, cursor: HtmlCursor): void {
  const ending = RAW_ENDS.get(cursor.tag);
  if (!ending) return;
  ending.lastIndex = cursor.at;
  const end = ending.exec(cursor.text)?.index ?? cursor.text.length;
  if (cursor.tag === 'style')
    for (const [name, format] of classFormats(cursor.text.slice(cursor.at, end))) state.classes.set(name, format);
  cursor.at = end;
}

/** Reads the tables of a web page, which many systems save as `.xls`: one grid a table. */
export function readHtml(text: string, encoding: string, budget: Budget, options: ReadOptions): Workbook {
  const state: HtmlState = { budget, classes: new Map(), tables: [], table: undefined, cell: undefined, nested: 0 };
  const cursor = htmlCursor(text);
  for (let more = nextTag(cursor); more; more = nextTag(cursor)) {
    if (state.cell) state.cell.text += cursor.before;
    if (cursor.tag === 'br' && state.cell) state.cell.text += '\u2028';
    takeTag(state, cursor);
    skipRaw(state, cursor);
  }
  if (state.cell) state.cell.text += cursor.before;
  closeCell(state);
  const source = bareName(options.name);
  const notes: FileNote[] = [];
  const grids: Grid[] = [];
  for (const table of state.tables) {
    const sheet = state.tables.length === 1 ? 'Sheet1' : `表${grids.length + 1}`;
    const grid = finishGrid(table.builder, { source, sheet, dateSystem: 1900, formats: table.formats });
    if (grid.rows.length === 0) continue;
    if (table.builder.blanked > 0) notes.push(noteHiddenValues(sheet, table.builder.blanked));
    grids.push(grid);
  }
  if (grids.length === 0) throw new FileError('no-table');
  return { kind: 'html', source, grids, encoding, notes };
}
