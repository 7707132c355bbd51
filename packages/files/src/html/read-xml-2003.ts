import type { Grid, Scalar } from '@taizhang/core';
import { numberOfBytes } from '../cell-number';
import { FileError } from '../file-error';
import { bareName } from '../file-name';
import { errorValue, finishGrid, type GridBuilder, gridBuilder, putCell, putFormat, putFormula, startRow } from '../grid-builder';
import { type Budget, MAX_COLUMNS } from '../limits';
import { putMerge } from '../merges';
import { noteHiddenValues } from '../notes';
import type { FileNote, ReadOptions, Workbook } from '../workbook';
import { serialOfIsoDate } from '../xlsx/iso-date';
import {
  CDATA,
  CLOSE,
  END,
  nameIs,
  nextToken,
  OPEN,
  prefixedAttribute,
  TEXT,
  tokenText,
  type XmlCursor,
  xmlCursor,
} from '../xml/cursor';

// Names that SpreadsheetML 2003 has for formats beside format codes.
const NAMED_FORMATS: ReadonlyMap<string, string> = new Map([
  ['General Number', 'General'],
  ['Short Date', 'yyyy/m/d'],
  ['Medium Date', 'd-mmm-yy'],
  ['Long Date', 'yyyy"年"m"月"d"日"'],
  ['General Date', 'yyyy/m/d h:mm'],
  ['Short Time', 'h:mm'],
  ['Medium Time', 'h:mm AM/PM'],
  ['Long Time', 'h:mm:ss'],
  ['Fixed', '0.00'],
  ['Standard', '#,##0.00'],
  ['Percent', '0.00%'],
  ['Scientific', '0.00E+00'],
]);

interface Xml2003State {
  readonly budget: Budget;
  readonly source: string;
  readonly formats: string[];
  readonly formatOf: Map<string, number>;
  readonly grids: Grid[];
  readonly notes: FileNote[];
  styleId: string;
  dateSystem: 1900 | 1904;
  sheet: string;
  builder: GridBuilder | undefined;
  visibility: Grid['visibility'];
  isProtected: boolean;
  row: number;
  column: number;
  hiddenColumns: Set<number>;
  /** The last column that a `<Column>` stated. */
  columnAt: number;
  /** The last column that the current cell covers. */
  lastOfMerge: number;
  type: string;
  text: string | undefined;
  inData: boolean;
  inVisible: boolean;
}

function whole(cursor: XmlCursor, name: string, otherwise: number): number {
  const text = prefixedAttribute(cursor, name);
  return text !== undefined && /^\d{1,7}$/.test(text) ? Number(text) : otherwise;
}

function openStyle(state: Xml2003State, cursor: XmlCursor): void {
  if (nameIs(cursor, 'Style')) state.styleId = prefixedAttribute(cursor, 'ID') ?? '';
  else if (nameIs(cursor, 'NumberFormat')) {
    const raw = prefixedAttribute(cursor, 'Format') ?? 'General';
    const format = NAMED_FORMATS.get(raw) ?? raw;
    const known = state.formats.indexOf(format);
    state.formatOf.set(state.styleId, known >= 0 ? known : state.formats.length < 65_535 ? state.formats.push(format) - 1 : 0);
  }
}

function openCell(state: Xml2003State, builder: GridBuilder, cursor: XmlCursor): void {
  const column = whole(cursor, 'Index', state.column + 2) - 1;
  if (column < 0 || column >= MAX_COLUMNS) throw new FileError('beyond-grid');
  const across = whole(cursor, 'MergeAcross', 0);
  const down = whole(cursor, 'MergeDown', 0);
  if (across > 0 || down > 0)
    putMerge(builder.merges, { top: state.row, left: column, bottom: state.row + down, right: column + across });
  const format = state.formatOf.get(prefixedAttribute(cursor, 'StyleID') ?? '') ?? 0;
  if (format !== 0) putFormat(builder, column, format);
  const formula = prefixedAttribute(cursor, 'Formula');
  if (formula !== undefined) putFormula(builder, column, formula.replace(/^=/, ''));
  state.column = column;
  state.text = undefined;
  // The value goes to the first cell of a merge; the next cell follows after the last one.
  if (cursor.selfClosing) state.column = column + across;
  else state.lastOfMerge = column + across;
}

function openElement(state: Xml2003State, cursor: XmlCursor): void {
  const { builder } = state;
  if (nameIs(cursor, 'Worksheet')) openSheet(state, cursor);
  else if (nameIs(cursor, 'Row') && builder) {
    state.row = whole(cursor, 'Index', state.row + 1);
    startRow(builder, state.row, prefixedAttribute(cursor, 'Hidden') === '1');
    state.column = -1;
    if (cursor.selfClosing) state.row += whole(cursor, 'Span', 0);
  } else if (nameIs(cursor, 'Cell') && builder) openCell(state, builder, cursor);
  else if (nameIs(cursor, 'Data')) {
    state.type = prefixedAttribute(cursor, 'Type') ?? 'String';
    state.inData = !cursor.selfClosing;
    state.text = '';
  } else if (nameIs(cursor, 'Column')) hideColumns(state, cursor);
  else if (nameIs(cursor, 'Date1904')) state.dateSystem = 1904;
  else if (nameIs(cursor, 'Visible')) state.inVisible = !cursor.selfClosing;
  else openStyle(state, cursor);
}

function openSheet(state: Xml2003State, cursor: XmlCursor): void {
  state.sheet = prefixedAttribute(cursor, 'Name') ?? '';
  state.builder = gridBuilder(state.budget);
  state.visibility = 'visible';
  state.isProtected = prefixedAttribute(cursor, 'Protected') === '1';
  state.row = 0;
  state.columnAt = -1;
  state.hiddenColumns = new Set();
}

function hideColumns(state: Xml2003State, cursor: XmlCursor): void {
  const first = whole(cursor, 'Index', state.columnAt + 2) - 1;
  const last = Math.min(MAX_COLUMNS - 1, first + whole(cursor, 'Span', 0));
  if (prefixedAttribute(cursor, 'Hidden') === '1')
    for (let column = first; column <= last; column++) state.hiddenColumns.add(column);
  state.columnAt = last;
}

function dataValue(state: Xml2003State, builder: GridBuilder, text: string): Scalar {
  if (state.type === 'Number') {
    const bytes = new TextEncoder().encode(text);
    const number = numberOfBytes(bytes, 0, bytes.length);
    return Number.isNaN(number) ? text.trim() || null : number;
  }
  if (state.type === 'DateTime') return serialOfIsoDate(text, state.dateSystem) ?? (text.trim() || null);
  if (state.type === 'Boolean') return text.trim() === '1';
  if (state.type === 'Error') return errorValue(builder, text);
  return text === '' ? null : text;
}

function closeElement(state: Xml2003State, cursor: XmlCursor): void {
  const { builder } = state;
  if (nameIs(cursor, 'Data')) state.inData = false;
  else if (nameIs(cursor, 'Visible')) state.inVisible = false;
  else if (nameIs(cursor, 'Cell') && builder) {
    const value = state.text === undefined ? null : dataValue(state, builder, state.text);
    if (value !== null) putCell(builder, state.column, value);
    state.column = state.lastOfMerge;
  } else if (nameIs(cursor, 'Worksheet') && builder) closeSheet(state, builder);
}

function closeSheet(state: Xml2003State, builder: GridBuilder): void {
  const { source, sheet, dateSystem, formats, hiddenColumns, visibility, isProtected } = state;
  state.grids.push(finishGrid(builder, { source, sheet, dateSystem, formats, hiddenColumns, visibility, isProtected }));
  if (builder.blanked > 0) state.notes.push(noteHiddenValues(sheet, builder.blanked));
  state.builder = undefined;
}

/** Reads “XML 表格 2003” (SpreadsheetML), which some systems save as `.xls`. */
export function readXml2003(bytes: Uint8Array, budget: Budget, options: ReadOptions): Workbook {
  const source = bareName(options.name);
  const state: Xml2003State = {
    budget,
    source,
    formats: ['General'],
    formatOf: new Map(),
    grids: [],
    notes: [],
    styleId: '',
    dateSystem: 1900,
    sheet: '',
    builder: undefined,
    visibility: 'visible',
    isProtected: false,
    row: 0,
    column: -1,
    hiddenColumns: new Set(),
    columnAt: -1,
    lastOfMerge: -1,
    type: 'String',
    text: undefined,
    inData: false,
    inVisible: false,
  };
  const cursor = xmlCursor(bytes);
  let closed = false;
  for (let token = nextToken(cursor); token !== END; token = nextToken(cursor)) {
    if (token === OPEN) openElement(state, cursor);
    else if (token === CLOSE) {
      closed ||= nameIs(cursor, 'Workbook');
      closeElement(state, cursor);
    } else if ((token === TEXT || token === CDATA) && (state.inData || state.inVisible)) {
      const text = tokenText(cursor, token);
      if (state.inData) state.text += text;
      else if (text === 'SheetHidden') state.visibility = 'hidden';
      else if (text === 'SheetVeryHidden') state.visibility = 'veryHidden';
    }
  }
  if (!closed) throw new FileError('truncated');
  if (state.grids.length === 0) throw new FileError('no-table');
  return { kind: 'xml', source, grids: state.grids, notes: state.notes };
}
