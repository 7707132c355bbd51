import { localAddress, parseLocal, quotedSheet, splitAddress } from '../book/address';
import type { Sheet } from '../book/book';
import { styleAt } from '../book/cells';
import { cellCount, isWholeColumns, isWholeRows, type Rect } from '../book/rect';
import { accessDenied, invalidArgument, itemNotFound } from '../interpreter/host-error';
import type { HostState } from '../interpreter/host-state';

/** What a Range of a batch stands for. A kept one moves along when rows or columns are put in or taken out. */
export interface RangeRef {
  readonly sheet: Sheet;
  rect: Rect;
  /** All of its cells were deleted. */
  gone?: boolean;
}

/** What a RangeAreas stands for. */
export interface AreasRef {
  readonly sheet: Sheet;
  rects: Rect[];
  gone?: boolean;
}

export const fullAddress = (sheet: Sheet, rect: Rect): string => `${quotedSheet(sheet.name)}!${localAddress(rect)}`;

export const isUnbounded = (rect: Rect): boolean => isWholeColumns(rect) || isWholeRows(rect);

export function sheetNamed(host: HostState, name: string): Sheet | undefined {
  const wanted = name.toLowerCase();
  return host.book.sheets.find((sheet) => sheet.name.toLowerCase() === wanted || sheet.id === name);
}

/** The range of an address that may name a sheet, a defined name or a table. */
export function rangeOf(host: HostState, sheet: Sheet, address: string, location: string): RangeRef {
  const { sheet: other, text } = splitAddress(address);
  const on = other === undefined ? sheet : sheetNamed(host, other);
  if (!on) throw invalidArgument(location);
  const rect = parseLocal(text) ?? namedRect(host, on, text);
  if (!rect) throw invalidArgument(location);
  return 'sheet' in rect ? rect : { sheet: on, rect };
}

function namedRect(host: HostState, sheet: Sheet, text: string): RangeRef | undefined {
  const wanted = text.toLowerCase();
  const name = [...sheet.names, ...host.book.names].find((one) => one.name.toLowerCase() === wanted);
  if (name) return rangeOfFormula(host, name.formula);
  for (const on of host.book.sheets) {
    const table = on.tables.find((one) => one.name.toLowerCase() === wanted);
    if (table) return { sheet: on, rect: dataRect(table.range, table.hasHeaders, table.hasTotals) };
  }
  return undefined;
}

export const dataRect = (range: Rect, headers: boolean, totals: boolean): Rect => ({
  ...range,
  top: range.top + (headers ? 1 : 0),
  bottom: range.bottom - (totals ? 1 : 0),
});

/** The range that a name's formula `=户信息!$A$1:$B$2` points at; `undefined` for constants and broken references. */
export function rangeOfFormula(host: HostState, formula: string): RangeRef | undefined {
  const { sheet: name, text } = splitAddress(formula);
  const sheet = name === undefined ? undefined : sheetNamed(host, name);
  const rect = parseLocal(text);
  return sheet && rect ? { sheet, rect } : undefined;
}

/** Fails when the range's sheet or cells are no more. */
export function alive(host: HostState, ref: { readonly sheet: Sheet; gone?: boolean }, location: string): void {
  if (ref.gone || !host.book.sheets.includes(ref.sheet)) throw itemNotFound(location);
}

/** A cell-level read or write of a whole column or of too many cells. */
export function tooLarge(host: HostState, rect: Rect): boolean {
  return isUnbounded(rect) || cellCount(rect) > host.limits.cells;
}

/** Protected sheets let only unlocked cells be written, and formats only where the protection allows them. */
export function guardCells(sheet: Sheet, rects: readonly Rect[], location: string): void {
  if (!sheet.protection) return;
  for (const rect of rects) {
    if (isUnbounded(rect)) throw accessDenied(location);
    for (let row = rect.top; row <= rect.bottom; row++) {
      for (let column = rect.left; column <= rect.right; column++) {
        if (styleAt(sheet, row, column).locked !== false) throw accessDenied(location);
      }
    }
  }
}

/** Whatever a protected sheet forbids unless its protection names `option`. */
export function guardOption(sheet: Sheet, option: string | undefined, location: string): void {
  if (sheet.protection && !(option && sheet.protection.options[option] === true)) throw accessDenied(location);
}
