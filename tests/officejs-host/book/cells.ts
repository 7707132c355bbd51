import type { Cell, Line, Sheet } from './book';
import { isWholeColumns, isWholeRows, LAST_COLUMN, LAST_ROW, type Rect } from './rect';
import type { Style } from './style';

const PLAIN: Style = Object.freeze({});

export const cellAt = (sheet: Sheet, row: number, column: number): Cell | undefined => sheet.rows.get(row)?.get(column);

/** Style that a cell shows: its own, else its row's, else its column's. */
export function styleAt(sheet: Sheet, row: number, column: number): Style {
  return cellAt(sheet, row, column)?.style ?? sheet.rowLines.get(row)?.style ?? sheet.columnLines.get(column)?.style ?? PLAIN;
}

/** The cell to write to; made, with the style of its row or column, if there was none. */
export function cellToWrite(sheet: Sheet, row: number, column: number): Cell {
  let cells = sheet.rows.get(row);
  if (!cells) sheet.rows.set(row, (cells = new Map()));
  let cell = cells.get(column);
  if (!cell) {
    const style = styleAt(sheet, row, column);
    cells.set(column, (cell = style === PLAIN ? { value: '' } : { value: '', style }));
  }
  return cell;
}

/** Takes a cell away when nothing is left in it. */
export function dropIfEmpty(sheet: Sheet, row: number, column: number): void {
  const cells = sheet.rows.get(row);
  const cell = cells?.get(column);
  if (!cells || !cell || cell.value !== '' || cell.formula || cell.link || cell.style) return;
  cells.delete(column);
  if (cells.size === 0) sheet.rows.delete(row);
}

/** Calls for every cell that exists inside a rectangle, rows and columns in order. */
export function eachCell(sheet: Sheet, rect: Rect, visit: (cell: Cell, row: number, column: number) => void): void {
  const few = rect.bottom - rect.top < sheet.rows.size;
  const rows = few ? range(rect.top, rect.bottom) : [...sheet.rows.keys()].filter((row) => row >= rect.top && row <= rect.bottom);
  for (const row of few ? rows : rows.sort((a, b) => a - b)) {
    const cells = sheet.rows.get(row);
    if (!cells) continue;
    const columns = [...cells.keys()].filter((column) => column >= rect.left && column <= rect.right);
    for (const column of columns.sort((a, b) => a - b)) visit(cells.get(column) as Cell, row, column);
  }
}

const range = (first: number, last: number): number[] => Array.from({ length: last - first + 1 }, (_, i) => first + i);

export function lineToWrite(lines: Map<number, Line>, at: number): Line {
  let line = lines.get(at);
  if (!line) lines.set(at, (line = {}));
  return line;
}

/** Changes the style of every cell of a rectangle; of whole rows and columns, their line and the cells that exist. */
export function restyle(sheet: Sheet, rect: Rect, change: (style: Style, row: number, column: number) => Style): void {
  if (isWholeColumns(rect) || isWholeRows(rect)) {
    const [lines, first, last] = isWholeColumns(rect)
      ? ([sheet.columnLines, rect.left, rect.right] as const)
      : ([sheet.rowLines, rect.top, rect.bottom] as const);
    eachCell(sheet, rect, (cell, row, column) => {
      cell.style = change(styleAt(sheet, row, column), row, column);
    });
    for (let at = first; at <= last; at++) {
      const line = lineToWrite(lines, at);
      const style = isWholeColumns(rect) ? change(line.style ?? PLAIN, rect.top, at) : change(line.style ?? PLAIN, at, rect.left);
      if (Object.keys(style).length > 0) line.style = style;
      else delete line.style;
      if (Object.keys(line).length === 0) lines.delete(at);
    }
    eachCell(sheet, rect, (cell, row, column) => setStyle(sheet, row, column, cell.style ?? PLAIN));
    return;
  }
  for (let row = rect.top; row <= rect.bottom; row++) {
    for (let column = rect.left; column <= rect.right; column++) {
      const before = styleAt(sheet, row, column);
      const after = change(before, row, column);
      if (after !== before) setStyle(sheet, row, column, after);
    }
  }
}

/** An empty style on a plain cell is no style: a workbook whose marks were taken away is as it was. */
export function setStyle(sheet: Sheet, row: number, column: number, style: Style): void {
  const cell = cellToWrite(sheet, row, column);
  const lineStyle = sheet.rowLines.get(row)?.style ?? sheet.columnLines.get(column)?.style;
  if (Object.keys(style).length === 0 && !lineStyle) {
    delete cell.style;
    dropIfEmpty(sheet, row, column);
  } else cell.style = style;
}

/** Styles of every place of a rectangle, each different one once; whole rows and columns are asked for their lines. */
export function stylesIn(sheet: Sheet, rect: Rect): Set<Style> {
  const styles = new Set<Style>();
  const whole = isWholeColumns(rect) || isWholeRows(rect);
  if (whole) {
    eachCell(sheet, rect, (_cell, row, column) => styles.add(styleAt(sheet, row, column)));
    const lines = isWholeColumns(rect) ? sheet.columnLines : sheet.rowLines;
    const [first, last] = isWholeColumns(rect) ? [rect.left, rect.right] : [rect.top, rect.bottom];
    for (let at = first; at <= last; at++) styles.add(lines.get(at)?.style ?? PLAIN);
    return styles;
  }
  for (let row = rect.top; row <= rect.bottom; row++) {
    for (let column = rect.left; column <= rect.right; column++) styles.add(styleAt(sheet, row, column));
  }
  return styles;
}

/** The smallest rectangle around what a sheet holds; `undefined` for an empty one. With `valuesOnly`, formats do not count. */
export function usedRect(sheet: Sheet, within: Rect, valuesOnly: boolean): Rect | undefined {
  let [top, left, bottom, right] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, -1, -1];
  for (const [row, cells] of sheet.rows) {
    if (row < within.top || row > within.bottom) continue;
    for (const [column, cell] of cells) {
      if (column < within.left || column > within.right) continue;
      if (cell.value === '' && !cell.formula && (valuesOnly || !cell.style)) continue;
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
  }
  return bottom < 0 ? undefined : { top, left, bottom, right };
}

export const WHOLE_SHEET: Rect = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };
