import { splitAddress } from './address';
import type { Book, Cell, Line, Sheet } from './book';
import { LAST_COLUMN, LAST_ROW, type Rect, shiftSpan } from './rect';
import { shiftFormula } from './shift-formula';

/** Rows or columns put in before `at` (`count` > 0), or taken out from `at` on (`count` < 0). */
export interface Shift {
  readonly axis: 'row' | 'column';
  readonly at: number;
  readonly count: number;
  /** Only these columns (or rows) move; the whole sheet when absent. */
  readonly only?: readonly [number, number];
}

/** The rectangle after the shift; `undefined` when all of it went. One that lies only partly in the moved strip stays. */
export function shiftRect(rect: Rect, shift: Shift): Rect | undefined {
  const [across, down] = [
    [rect.left, rect.right],
    [rect.top, rect.bottom],
  ] as const;
  const side = shift.axis === 'row' ? across : down;
  if (shift.only && (side[0] < shift.only[0] || side[1] > shift.only[1])) return rect;
  const span = shift.axis === 'row' ? down : across;
  const moved = shiftSpan(span[0], span[1], shift.at, shift.count, shift.axis === 'row' ? LAST_ROW : LAST_COLUMN);
  if (!moved) return undefined;
  return shift.axis === 'row' ? { ...rect, top: moved[0], bottom: moved[1] } : { ...rect, left: moved[0], right: moved[1] };
}

const shiftAll = (rects: readonly Rect[], shift: Shift): Rect[] => rects.flatMap((rect) => shiftRect(rect, shift) ?? []);

/** Moves everything of a workbook that stands on a place of the sheet: cells, formats, merges, rules, tables, names, comments, formulas. */
export function shiftSheet(book: Book, sheet: Sheet, shift: Shift): void {
  moveCells(sheet, shift);
  if (!shift.only) moveLines(shift.axis === 'row' ? sheet.rowLines : sheet.columnLines, shift);
  sheet.merges = shiftAll(sheet.merges, shift);
  for (const kept of [sheet.conditionalFormats, sheet.validations])
    for (const one of kept) one.ranges = shiftAll(one.ranges, shift);
  sheet.conditionalFormats = sheet.conditionalFormats.filter((one) => one.ranges.length > 0);
  sheet.validations = sheet.validations.filter((one) => one.ranges.length > 0);
  for (const one of sheet.conditionalFormats) {
    if (typeof one.rule.formula === 'string')
      one.rule = { ...one.rule, formula: shiftFormula(one.rule.formula, true, sheet.name, shift) };
  }
  for (const table of [...sheet.tables]) {
    const range = shiftRect(table.range, shift);
    if (range) table.range = range;
    else sheet.tables.splice(sheet.tables.indexOf(table), 1);
  }
  moveComments(sheet, shift);
  if (sheet.autoFilter) {
    const range = shiftRect(sheet.autoFilter.range, shift);
    sheet.autoFilter = range ? { ...sheet.autoFilter, range } : undefined;
  }
  for (const on of book.sheets) moveReferences(book, on, sheet, shift);
}

function moveCells(sheet: Sheet, shift: Shift): void {
  const cells: [number, number, Cell][] = [];
  for (const [row, line] of sheet.rows) for (const [column, cell] of line) cells.push([row, column, cell]);
  sheet.rows.clear();
  for (const [row, column, cell] of cells) {
    const to = shiftRect({ top: row, left: column, bottom: row, right: column }, shift);
    if (!to) continue;
    const line = sheet.rows.get(to.top) ?? new Map<number, Cell>();
    sheet.rows.set(to.top, line.set(to.left, cell));
  }
}

function moveLines(lines: Map<number, Line>, shift: Shift): void {
  const kept = [...lines];
  lines.clear();
  for (const [at, line] of kept) {
    const to = shiftSpan(at, at, shift.at, shift.count, shift.axis === 'row' ? LAST_ROW : LAST_COLUMN);
    if (to) lines.set(to[0], line);
  }
}

function moveComments(sheet: Sheet, shift: Shift): void {
  for (const comment of [...sheet.comments]) {
    const to = shiftRect({ top: comment.row, left: comment.column, bottom: comment.row, right: comment.column }, shift);
    if (to) [comment.row, comment.column] = [to.top, to.left];
    else sheet.comments.splice(sheet.comments.indexOf(comment), 1);
  }
}

function moveReferences(book: Book, on: Sheet, moved: Sheet, shift: Shift): void {
  const own = on === moved;
  for (const line of on.rows.values()) {
    for (const cell of line.values()) if (cell.formula) cell.formula = shiftFormula(cell.formula, own, moved.name, shift);
  }
  const names = own ? [...on.names, ...book.names] : on.names;
  for (const name of names) {
    if (splitAddress(name.formula).sheet !== undefined) name.formula = shiftFormula(name.formula, false, moved.name, shift);
  }
  for (const chart of on.charts) {
    for (const part of [chart.source, ...chart.series.flatMap(({ values, categories }) => [values, categories])]) {
      if (part?.sheet === moved.id) part.rect = shiftRect(part.rect, shift) ?? part.rect;
    }
  }
}
