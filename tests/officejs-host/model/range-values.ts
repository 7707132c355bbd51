import type { Cell, CellValue, Sheet } from '../book/book';
import { cellText, plainValue, valueType } from '../book/cell-text';
import { cellAt, cellToWrite, dropIfEmpty, setStyle, styleAt } from '../book/cells';
import { columnCount, intersection, type Rect, rowCount } from '../book/rect';
import { typedValue } from '../book/typed-value';
import { HostError, invalidArgument } from '../interpreter/host-error';
import type { HostState } from '../interpreter/host-state';
import type { Prop } from '../interpreter/object-type';
import { alive, guardCells, guardOption, isUnbounded, type RangeRef, tooLarge } from './range-ref';

/** A grid of answers, one for each cell; `null` where the read is too large. */
function grid<T>(ref: RangeRef, host: HostState, of: (cell: Cell | undefined, row: number, column: number) => T): T[][] | null {
  const { sheet, rect } = ref;
  if (tooLarge(host, rect)) {
    if (host.limits.overCells === 'error' && !isUnbounded(rect)) {
      throw new HostError(
        'ResponsePayloadSizeLimitExceeded',
        'The response payload size has exceeded the limit.',
        'Range.values',
      );
    }
    return null;
  }
  const width = columnCount(rect);
  const rows: T[][] = new Array(rowCount(rect));
  for (let row = rect.top; row <= rect.bottom; row++) {
    const cells = sheet.rows.get(row);
    const line: T[] = new Array(width);
    for (let i = 0; i < width; i++) {
      const column = rect.left + i;
      line[i] = of(cells?.get(column), row, column);
    }
    rows[row - rect.top] = line;
  }
  return rows;
}

/** What was written, cell by cell: one value stands for every cell, a grid must have the range's own size. */
function eachGiven(
  ref: RangeRef,
  given: unknown,
  location: string,
  put: (value: unknown, row: number, column: number) => void,
): void {
  const { rect } = ref;
  if (isUnbounded(rect) || given === null || given === undefined) throw invalidArgument(location);
  const rows = Array.isArray(given) ? (given as unknown[][]) : undefined;
  if (rows && (rows.length !== rowCount(rect) || rows.some((row) => !Array.isArray(row) || row.length !== columnCount(rect)))) {
    throw invalidArgument(location);
  }
  for (let row = rect.top; row <= rect.bottom; row++) {
    for (let column = rect.left; column <= rect.right; column++) {
      const value = rows ? rows[row - rect.top]?.[column - rect.left] : given;
      if (value !== null && value !== undefined) put(value, row, column);
    }
  }
}

/** Only the anchor of a merge holds a value: what is written beside it is lost (assumed). */
function underMerge(near: readonly Rect[], row: number, column: number): boolean {
  return near.some(
    (merge) =>
      row >= merge.top &&
      row <= merge.bottom &&
      column >= merge.left &&
      column <= merge.right &&
      !(row === merge.top && column === merge.left),
  );
}

/** Puts one value into a cell as Excel does with typed input. */
export function putValue(host: HostState, sheet: Sheet, row: number, column: number, input: unknown, location: string): void {
  const format = styleAt(sheet, row, column).numberFormat ?? 'General';
  const typed = typedValue(input, format);
  if (!typed) throw invalidArgument(location);
  const cell = cellToWrite(sheet, row, column);
  cell.value = typed.formula ? resultValue(host, sheet, typed.formula, row, column, typed.value) : typed.value;
  if (typed.formula) cell.formula = typed.formula;
  else delete cell.formula;
  if (typed.format && format === 'General')
    setStyle(sheet, row, column, { ...styleAt(sheet, row, column), numberFormat: typed.format });
  dropIfEmpty(sheet, row, column);
}

function resultValue(
  host: HostState,
  sheet: Sheet,
  formula: string,
  row: number,
  column: number,
  otherwise: CellValue,
): CellValue {
  const given = host.resultOf(formula, sheet.name, row, column);
  if (given === undefined) return otherwise;
  return given === null ? '' : (given as CellValue);
}

const setValues =
  (location: string) =>
  (ref: RangeRef, given: unknown, host: HostState): void => {
    alive(host, ref, location);
    guardCells(ref.sheet, [ref.rect], location);
    const near = ref.sheet.merges.filter((merge) => intersection(merge, ref.rect));
    eachGiven(ref, given, location, (value, row, column) => {
      if (!underMerge(near, row, column)) putValue(host, ref.sheet, row, column, value, location);
    });
    changed(host, ref);
  };

/** Raises `onChanged` for a change of the add-in's own, as Excel does for this add-in too (assumed). */
export function changed(host: HostState, ref: RangeRef, before?: unknown, after?: unknown): void {
  host.cellsChanged(ref.sheet, ref.rect, 'RangeEdited', before, after);
}

const formatAt = (sheet: Sheet, row: number, column: number): string => styleAt(sheet, row, column).numberFormat ?? 'General';

const formulaOf = (cell: Cell | undefined): unknown => (cell ? (cell.formula ?? plainValue(cell.value)) : '');

export const RANGE_VALUES: Readonly<Record<string, Prop<RangeRef>>> = {
  Values: {
    get: (ref, host) => grid(ref, host, (cell) => (cell ? plainValue(cell.value) : '')),
    set: setValues('Range.values'),
  },
  Formulas: { get: (ref, host) => grid(ref, host, formulaOf), set: setValues('Range.formulas') },
  FormulasLocal: { get: (ref, host) => grid(ref, host, formulaOf), set: setValues('Range.formulasLocal') },
  ValueTypes: { get: (ref, host) => grid(ref, host, (cell) => valueType(cell ? cell.value : '')) },
  Text: {
    get: (ref, host) =>
      grid(ref, host, (cell, row, column) => (cell ? cellText(cell.value, formatAt(ref.sheet, row, column)) : '')),
  },
  NumberFormat: {
    get: (ref, host) => grid(ref, host, (_cell, row, column) => formatAt(ref.sheet, row, column)),
    set: (ref, given, host) => {
      alive(host, ref, 'Range.numberFormat');
      guardOption(ref.sheet, 'allowFormatCells', 'Range.numberFormat');
      eachGiven(ref, given, 'Range.numberFormat', (format, row, column) => {
        const { numberFormat: _, ...rest } = styleAt(ref.sheet, row, column);
        setStyle(ref.sheet, row, column, format === 'General' ? rest : { ...rest, numberFormat: String(format) });
      });
    },
  },
  Hyperlink: {
    get: (ref) => cellAt(ref.sheet, ref.rect.top, ref.rect.left)?.link ?? null,
    set: (ref, given, host) => {
      alive(host, ref, 'Range.hyperlink');
      guardCells(ref.sheet, [ref.rect], 'Range.hyperlink');
      eachGiven(ref, given, 'Range.hyperlink', (link, row, column) => {
        const { textToDisplay } = link as { textToDisplay?: string };
        if (textToDisplay !== undefined) putValue(host, ref.sheet, row, column, textToDisplay, 'Range.hyperlink');
        cellToWrite(ref.sheet, row, column).link = { ...(link as object) };
      });
    },
  },
};
