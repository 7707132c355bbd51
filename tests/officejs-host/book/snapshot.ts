import { columnLetters, localAddress } from './address';
import type { Book, Cell, Line, Sheet } from './book';
import { plainValue } from './cell-text';
import type { Rect } from './rect';

/** The whole state as plain JSON, everything in a fixed order: equal states make equal snapshots. */
export interface Snapshot {
  readonly name: string;
  readonly active: string;
  readonly sheets: readonly SheetSnapshot[];
  readonly names: readonly unknown[];
  readonly customXml: readonly string[];
  readonly settings: Readonly<Record<string, string>>;
  readonly calculationMode: string;
  readonly protectedStructure: boolean;
  readonly selection: Readonly<Record<string, string>>;
}

export interface SheetSnapshot {
  readonly name: string;
  /** By address, `{ value, formula?, style?, link? }`. */
  readonly cells: Readonly<Record<string, unknown>>;
  /** Everything else of the sheet. */
  readonly rest: Readonly<Record<string, unknown>>;
}

const byKey = ([a]: readonly [string | number, unknown], [b]: readonly [string | number, unknown]): number =>
  a < b ? -1 : a > b ? 1 : 0;

/** A copy with its keys in order, so that the order in which things were set does not show. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, one]) => one !== undefined)
      .sort(byKey)
      .map(([key, one]) => [key, ordered(one)]),
  );
}

const areas = (rects: readonly Rect[]): string =>
  rects
    .map((rect) => localAddress(rect))
    .sort()
    .join(',');

const lines = (of: ReadonlyMap<number, Line>): unknown =>
  Object.fromEntries(
    [...of]
      .filter(([, line]) => Object.keys(line).length > 0)
      .sort(byKey)
      .map(([at, line]) => [at, ordered(line)]),
  );

function cellOf(cell: Cell): unknown {
  const { value, formula, style, link } = cell;
  const type = typeof value === 'object' ? { error: true } : {};
  return ordered({
    value: plainValue(value),
    ...type,
    formula,
    style: style && Object.keys(style).length > 0 ? style : undefined,
    link,
  });
}

function cells(sheet: Sheet): Record<string, unknown> {
  const out: Record<string, unknown> = {};
  for (const [row, line] of [...sheet.rows].sort(byKey)) {
    for (const [column, cell] of [...line].sort(byKey)) out[`${columnLetters(column)}${row + 1}`] = cellOf(cell);
  }
  return out;
}

function sheetOf(book: Book, sheet: Sheet): SheetSnapshot {
  const sheetName = (id: string) => book.sheets.find((one) => one.id === id)?.name ?? '?';
  const source = (from: { sheet: string; rect: Rect } | undefined) =>
    from && `${sheetName(from.sheet)}!${localAddress(from.rect)}`;
  const rest = {
    visibility: sheet.visibility,
    tabColor: sheet.tabColor,
    rows: lines(sheet.rowLines),
    columns: lines(sheet.columnLines),
    merges: areas(sheet.merges),
    conditionalFormats: [...sheet.conditionalFormats]
      .sort((a, b) => a.priority - b.priority)
      .map(({ ranges, id: _id, ...one }) => ({ ...one, ranges: areas(ranges) })),
    validations: sheet.validations.map(({ ranges, ...one }) => ({ ...one, ranges: areas(ranges) })),
    tables: sheet.tables.map(({ range, id: _id, ...one }) => ({ ...one, range: localAddress(range) })),
    charts: sheet.charts.map(({ id: _id, source: from, series, ...one }) => ({
      ...one,
      source: source(from),
      series: series.map(({ values, categories, ...rest }) => ({
        ...rest,
        values: source(values),
        categories: source(categories),
      })),
    })),
    names: sheet.names.map(({ id: _id, ...one }) => one),
    comments: sheet.comments.map(({ id: _id, row, column, ...one }) => ({ ...one, at: `${columnLetters(column)}${row + 1}` })),
    customProperties: Object.fromEntries([...sheet.customProperties].sort(byKey)),
    protection: sheet.protection,
    frozen: sheet.frozen && localAddress(sheet.frozen),
    autoFilter: sheet.autoFilter && { ...sheet.autoFilter, range: localAddress(sheet.autoFilter.range) },
    gridlines: sheet.gridlines,
    headings: sheet.headings,
    standardWidth: sheet.standardWidth,
    page: sheet.page,
  };
  return { name: sheet.name, cells: cells(sheet), rest: ordered(rest) as Record<string, unknown> };
}

export function snapshotOf(book: Book): Snapshot {
  const nameOf = (id: string) => book.sheets.find((sheet) => sheet.id === id)?.name ?? '';
  return {
    name: book.name,
    active: nameOf(book.active),
    sheets: book.sheets.map((sheet) => sheetOf(book, sheet)),
    names: [...book.names].sort((a, b) => (a.name < b.name ? -1 : 1)).map(({ id: _id, ...one }) => one),
    customXml: book.customXml.map((part) => part.xml),
    settings: Object.fromEntries([...book.settings].sort(byKey)),
    calculationMode: book.application.calculationMode,
    protectedStructure: book.protectedStructure,
    selection: Object.fromEntries(
      [...book.selection].map(([id, rects]): [string, string] => [nameOf(id), areas(rects)]).sort(byKey),
    ),
  };
}
