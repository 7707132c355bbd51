import { compactText } from '../sheet/cell-text';
import { isRowOfUnits } from '../sheet/row-reason';
import { isNote, isSignature, isUnitLine } from '../sheet/row-words';
import type { FormCells } from './form-cells';

/** Rows of a form: what stands above the heads, the heads, and where the body begins and the foot ends it. */
export interface FormRows {
  /** Texts above the heads. */
  readonly above: readonly string[];
  /** Head rows, from the top; rows of units and of column numbers are not among them. */
  readonly heads: readonly number[];
  readonly units: number | null;
  readonly bodyTop: number;
  /** First row below the body: signatures, notes, or one past the last row. */
  readonly foot: number;
}

const DEEPEST = 5;
const LABEL = /[:：]$|^[^:：（(]{1,10}[:：]/;
const DATE = /^\d{4}年(\d{1,2}月)?(\d{1,2}日)?$|^年月日?$/;
const COLUMN_NUMBER = /^(\d{1,3}|[甲乙丙丁戊己庚辛壬癸]|[A-Z]|[①-⑳]|栏次|\(\d{1,3}\)|\d{1,3}=.{1,20})$/;

/** Finds the heads of a form; null where nothing looks like heads over something to fill in. */
export function formRows(cells: FormCells): FormRows | null {
  const top = firstHead(cells);
  if (top === null) return null;
  let bottom = deepestMerge(cells, top);
  while (bottom - top + 1 < DEEPEST && continuesHeads(cells, top, bottom))
    bottom = Math.max(bottom + 1, deepestMerge(cells, bottom + 1));
  let bodyTop = bottom + 1;
  let units: number | null = null;
  for (let extra = 0; extra < 2; extra++) {
    const texts = filledIn(cells, bodyTop).map((column) => compactText(cells.ownText(bodyTop, column)));
    if (texts.length >= 2 && texts.every((text) => COLUMN_NUMBER.test(text))) bodyTop++;
    else if (isRowOfUnits(texts)) units = bodyTop++;
    else break;
  }
  const above: string[] = [];
  for (let row = 1; row < top; row++) above.push(...filledIn(cells, row).map((column) => cells.ownText(row, column)));
  return {
    above,
    heads: Array.from({ length: bottom - top + 1 }, (_, i) => top + i),
    units,
    bodyTop,
    foot: footOf(cells, bodyTop),
  };
}

/** Columns of a row that hold a text of their own. */
export function filledIn(cells: FormCells, row: number): readonly number[] {
  const filled: number[] = [];
  for (let column = 0; column <= cells.lastColumn; column++) if (cells.ownText(row, column) !== '') filled.push(column);
  return filled;
}

function firstHead(cells: FormCells): number | null {
  for (let row = 1; row <= Math.min(cells.lastRow, 30); row++) {
    const filled = filledIn(cells, row);
    if (filled.length < 2) continue;
    const texts = filled.map((column) => compactText(cells.ownText(row, column)));
    const isLabels = texts.every((text) => LABEL.test(text) || isUnitLine(text) || isSignature(text) || DATE.test(text));
    if (!isLabels && !isLineOfLabels(texts)) return row;
  }
  return null;
}

/** 填报单位： 测试镇  填报时间： 2023年12月 — a label and what it labels, in cells of their own. */
function isLineOfLabels(texts: readonly string[]): boolean {
  return texts.some((text) => /[:：]/.test(text)) && texts.length <= 4;
}

function deepestMerge(cells: FormCells, row: number): number {
  let bottom = row;
  for (const column of filledIn(cells, row)) {
    const merge = cells.mergeAt(row, column);
    if (merge && merge.top === row && merge.bottom - row < DEEPEST) bottom = Math.max(bottom, merge.bottom);
  }
  return bottom;
}

/** The row below still heads columns: it stands under a head that spans several, or fills what the row above left blank. */
function continuesHeads(cells: FormCells, top: number, bottom: number): boolean {
  const row = bottom + 1;
  const filled = filledIn(cells, row);
  if (filled.length === 0) return false;
  if (filled.every((column) => COLUMN_NUMBER.test(compactText(cells.ownText(row, column))))) return false;
  const first = filledIn(cells, top)[0] as number;
  if (filled[0] === first || (filled[0] as number) < first) return false;
  return filled.every((column) => {
    const over = cells.mergeAt(bottom, column);
    const spans = over !== undefined && over.right > over.left && cells.textAt(bottom, column) !== '';
    return (
      typeof cells.valueAt(row, column) === 'string' &&
      (spans || cells.ownText(bottom, column) === '' || isParent(cells, bottom, column))
    );
  });
}

/** Without a merge: a head with nothing to its right, over a first child. */
function isParent(cells: FormCells, row: number, column: number): boolean {
  return cells.ownText(row, column) !== '' && cells.ownText(row, column + 1) === '' && cells.ownText(row + 1, column + 1) !== '';
}

function footOf(cells: FormCells, bodyTop: number): number {
  for (let row = bodyTop; row <= cells.lastRow; row++) {
    const filled = filledIn(cells, row);
    if (filled.length === 0) continue;
    const first = cells.ownText(row, filled[0] as number);
    if (isSignature(first) || isNote(first) || (filled.length === 1 && first.length > 40)) return row;
  }
  return cells.lastRow + 1;
}
