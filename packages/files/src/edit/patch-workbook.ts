import { isMarked, markWorkbook, type SheetMarks, unmarkWorkbook } from '../mark/mark-workbook';
import type { MarkOptions } from '../mark/open-workbook';
import { editWorkbook, type SheetEdits } from './edit-workbook';

/** What is to differ in a copy: marks, and values. */
export interface WorkbookChanges {
  readonly marks?: readonly SheetMarks[];
  readonly edits?: readonly SheetEdits[];
}

/**
 * A copy of an .xlsx workbook with values written into cells, then cells marked as `markWorkbook` does it, and nothing else changed:
 * every other part keeps its packed bytes. A written cell keeps font, fill, borders and, unless `format` is given, its number format.
 * Text stays text whatever it looks like; a value over a formula takes the formula's place, `null` empties the cell. Formulas that
 * other cells share with an overwritten one are given to these in full, the calculation chain loses the cell, and a workbook with
 * formulas computes them when it is next opened. Cells below a merge or inside an array formula are left as they are and told to
 * `onNote`, as is a digital signature that no longer holds. Taking the marks off again keeps the values.
 *
 * @throws FileError when the file is no readable .xlsx workbook or a sheet is not in it; RangeError for a place outside any sheet or
 * a number that is not finite
 *
 * @example
 * readWorkbook(patchWorkbook(writeWorkbook({ sheets: [{ name: '户表', columns: [{ title: '姓名' }], rows: [['测试甲']] }] }), { edits: [{ sheet: '户表', cells: [{ row: 2, column: 0, value: '测试乙' }] }] }), { name: 'x' }).grids[0]?.rows[1] //=> ['测试乙']
 */
export function patchWorkbook(bytes: Uint8Array, changes: WorkbookChanges, options: MarkOptions = {}): Uint8Array {
  const { marks = [], edits = [] } = changes;
  const clean = isMarked(bytes, options) ? unmarkWorkbook(bytes, options) : bytes;
  const edited = edits.length > 0 ? editWorkbook(clean, edits, options) : clean;
  return markWorkbook(edited, marks, options);
}
