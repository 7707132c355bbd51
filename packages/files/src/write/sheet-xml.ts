import { cellAddress, columnLetters, type Scalar } from '@taizhang/core';
import type { CellInput, CellSpec, NoteSpec, SheetSpec } from '@taizhang/core/report';
import { MAX_COLUMNS, MAX_ROWS } from '../limits';
import { looksLive } from './formula-guard';
import { type LinkBook, putLink } from './link-xml';
import { rowHeight } from './row-height';
import { safeText } from './safe-text';
import type { Style, StyleBook } from './style-book';
import { type ListPlace, rangeAddress, validationsXml } from './validation-xml';

/** What the sheets of a workbook share while it is written. */
export interface WriteContext {
  readonly styles: StyleBook;
  readonly stringIndex: Map<string, number>;
  readonly lists: ListPlace;
  readonly nameOf: (sheet: string) => string;
}

export interface WrittenSheet {
  readonly xml: string;
  readonly links: readonly string[];
  readonly notes: readonly NoteSpec[];
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const DEFAULT_WIDTH = 12;

function isSpec(cell: CellInput): cell is CellSpec {
  return typeof cell === 'object' && cell !== null && 'value' in cell;
}

function valueXml(address: string, value: Scalar, formula: string | undefined, style: Style, context: WriteContext): string {
  const quoted = typeof value === 'string' && formula === undefined && looksLive(value);
  return contentXml(address, value, formula, context.styles.of(quoted ? { ...style, quoted } : style), context);
}

function contentXml(address: string, value: Scalar, formula: string | undefined, s: number, context: WriteContext): string {
  const f = formula === undefined ? '' : `<f>${safeText(formula)}</f>`;
  const open = `<c r="${address}" s="${s}"`;
  if (value === null || (typeof value === 'number' && !Number.isFinite(value)))
    return f === '' ? `${open}/>` : `${open}>${f}</c>`;
  if (typeof value === 'number') return `${open}>${f}<v>${value}</v></c>`;
  if (typeof value === 'boolean') return `${open} t="b">${f}<v>${value ? 1 : 0}</v></c>`;
  if (typeof value === 'object') return `${open} t="e">${f}<v>${safeText(value.error)}</v></c>`;
  if (formula !== undefined) return `${open} t="str">${f}<v>${safeText(value)}</v></c>`;
  return `${open} t="s"><v>${stringNumber(value, context.stringIndex)}</v></c>`;
}

function stringNumber(text: string, index: Map<string, number>): number {
  let number = index.get(text);
  if (number === undefined) {
    number = index.size;
    index.set(text, number);
  }
  return number;
}

/** What all plain cells of a column share, worked out once. */
interface ColumnFace {
  readonly letters: string;
  readonly format: string | undefined;
  readonly wrap: boolean | undefined;
  readonly style: number;
}

function columnFace(spec: SheetSpec, column: number, styles: StyleBook): ColumnFace {
  const { format, wrap } = spec.columns[column] ?? {};
  return { letters: columnLetters(column), format, wrap, style: styles.of({ format, wrap }) };
}

function cellXml(row: number, face: ColumnFace, input: CellInput, context: WriteContext, links: LinkBook): string {
  const { format, wrap } = face;
  const address = face.letters + row;
  if (!isSpec(input)) {
    if (typeof input === 'string' && looksLive(input)) return valueXml(address, input, undefined, { format, wrap }, context);
    return contentXml(address, input, undefined, face.style, context);
  }
  const style: Style = {
    format: input.format ?? format,
    wrap: input.wrap ?? wrap,
    look: input.look ?? (input.link ? 'link' : undefined),
  };
  if (input.link) putLink(links, address, input.link, context.nameOf);
  return valueXml(address, input.value, input.formula, style, context);
}

function rowsXml(spec: SheetSpec, context: WriteContext, links: LinkBook): string {
  const headings = spec.headings ?? [];
  const pieces: string[] = headings.map(
    (text, i) =>
      `<row r="${i + 1}">${valueXml(`A${i + 1}`, text, undefined, { look: i === 0 ? 'title' : 'heading' }, context)}</row>`,
  );
  const titleRow = headings.length + 1;
  const titles = spec.columns.map(({ title }, column) =>
    valueXml(cellAddress(titleRow, column), title, undefined, { look: 'header' }, context),
  );
  pieces.push(
    `<row r="${titleRow}"${rowHeight(
      spec.columns.map(({ title }) => title),
      spec.columns,
      DEFAULT_WIDTH,
      true,
    )}>${titles.join('')}</row>`,
  );
  const faces: ColumnFace[] = [];
  spec.rows.forEach((row, i) => {
    const number = titleRow + 1 + i;
    let cells = '';
    for (let column = 0; column < row.length; column++) {
      if (column >= faces.length) faces.push(columnFace(spec, column, context.styles));
      cells += cellXml(number, faces[column] as ColumnFace, row[column] ?? null, context, links);
    }
    pieces.push(`<row r="${number}"${rowHeight(row, spec.columns, DEFAULT_WIDTH)}>${cells}</row>`);
  });
  return pieces.join('');
}

function columnsXml(spec: SheetSpec, context: WriteContext): string {
  const items = spec.columns.map(({ width, format, wrap, hidden }, i) => {
    const style = format === undefined ? '' : ` style="${context.styles.of({ format, wrap })}"`;
    return `<col min="${i + 1}" max="${i + 1}" width="${(width ?? DEFAULT_WIDTH) + 0.7}" customWidth="1"${style}${hidden ? ' hidden="1"' : ''}/>`;
  });
  return items.length === 0 ? '' : `<cols>${items.join('')}</cols>`;
}

function viewXml(spec: SheetSpec, titleRow: number, first: boolean): string {
  const rows = spec.freezeTitles === false ? 0 : titleRow;
  const columns = spec.freezeColumns ?? 0;
  const selected = first ? ' tabSelected="1"' : '';
  if (rows === 0 && columns === 0) return `<sheetViews><sheetView${selected} workbookViewId="0"/></sheetViews>`;
  const pane = rows > 0 && columns > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight';
  const splits = (columns > 0 ? ` xSplit="${columns}"` : '') + (rows > 0 ? ` ySplit="${rows}"` : '');
  return `<sheetViews><sheetView${selected} workbookViewId="0"><pane${splits} topLeftCell="${cellAddress(rows + 1, columns)}" activePane="${pane}" state="frozen"/><selection pane="${pane}"/></sheetView></sheetViews>`;
}

/** The range that the filter of a sheet covers, undefined without one. */
export function filterRange(spec: SheetSpec): string | undefined {
  if (spec.autoFilter !== true || spec.columns.length === 0) return undefined;
  const titleRow = (spec.headings?.length ?? 0) + 1;
  return `A${titleRow}:${columnLetters(spec.columns.length - 1)}${titleRow + Math.max(1, spec.rows.length)}`;
}

function notesOf(spec: SheetSpec, titleRow: number): NoteSpec[] {
  const onTitles = spec.columns.flatMap(({ note }, column) =>
    note === undefined ? [] : [{ row: titleRow, column, text: note }],
  );
  return [...onTitles, ...(spec.notes ?? [])].sort((a, b) => a.row - b.row || a.column - b.column);
}

/** One worksheet part. Throws `RangeError` for more rows or columns than a sheet holds. */
export function sheetXml(spec: SheetSpec, context: WriteContext, first: boolean): WrittenSheet {
  const titleRow = (spec.headings?.length ?? 0) + 1;
  if (titleRow + spec.rows.length > MAX_ROWS || spec.columns.length > MAX_COLUMNS)
    throw new RangeError('A sheet holds 1,048,576 rows and 16,384 columns.');
  const links: LinkBook = { items: [], targets: [] };
  const rows = rowsXml(spec, context, links);
  const notes = notesOf(spec, titleRow);
  const filter = filterRange(spec);
  const merges = spec.merges ?? [];
  const landscape = spec.landscape !== false;
  const xml =
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${MAIN}" xmlns:r="${RELS}">` +
    (landscape ? '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' : '') +
    viewXml(spec, titleRow, first) +
    `<sheetFormatPr defaultRowHeight="15"/>${columnsXml(spec, context)}<sheetData>${rows}</sheetData>` +
    (filter === undefined ? '' : `<autoFilter ref="${filter}"/>`) +
    (merges.length === 0
      ? ''
      : `<mergeCells count="${merges.length}">${merges.map((m) => `<mergeCell ref="${rangeAddress(m)}"/>`).join('')}</mergeCells>`) +
    validationsXml(spec.validations ?? [], context.lists) +
    (links.items.length === 0 ? '' : `<hyperlinks>${links.items.join('')}</hyperlinks>`) +
    (landscape
      ? '<pageMargins left="0.4" right="0.4" top="0.6" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>'
      : '') +
    (notes.length === 0 ? '' : '<legacyDrawing r:id="rIdDrawing"/>') +
    '</worksheet>';
  return { xml, links: links.targets, notes };
}
