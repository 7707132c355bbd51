import type { Ledger } from '../ledgers/ledger';
import { cellText, compactText, isEmptyCell } from './cell-text';
import { type FoldedHeader, foldHeader } from './fold-header';
import { cellAt, filledColumns, type GridWindow, mergesWithin, rowNumberAt } from './grid-window';
import { type Header, headerColumns } from './header-columns';
import { isKnownHeader } from './header-index';
import { unitOf } from './header-unit';
import { isRowOfUnits } from './row-reason';

/** Header rows are looked for among this many filled rows; nothing seen has more above them. */
const LOOK_AT = 60;
const DEEPEST = 3;

/** A header that was found, with the number of its columns that some ledger knows. */
export interface FoundHeader extends Header {
  readonly known: number;
  readonly headed: number;
}

/** Enough for every header; texts of data beyond that are folded again. */
const REMEMBERED = 4000;

/** Folds headers once per run, however often they are looked at. */
export function headerFolder(): (text: string) => FoldedHeader {
  const seen = new Map<string, FoldedHeader>();
  return (text) => {
    let folded = seen.get(text);
    if (!folded) {
      folded = foldHeader(text);
      if (seen.size < REMEMBERED && text.length <= 200) seen.set(text, folded);
    }
    return folded;
  };
}

const LABEL_LINE =
  /\((盖章|公章|章|签章|签字)\)|^(填报|编制|制表|报送|上报|填表|单位|时间|日期|审核|负责人|盖章|联系人|联系电话|截至|截止|数据来源)[^,]{0,8}(:|\(盖章\)|\(章\))|:$|^(?!其中)[^(:]{1,10}:[^:]{1,20}$|年.{0,3}月.{0,3}日$|^\(?(金额|计量|货币)?单位[:(为]/;
const SENTENCE = /[。;；！!]|说明:|注:|注意/;
const VALUE_LIKE = /^[\d.,%/:年月日-]+$|^'?\d{6,}X?$/;
/** 2022年 over the columns of a year. */
const YEAR_OVER_COLUMNS = /^(19|20)\d{2}年度?$/;

/** Whether a text could stand in a header: short enough, no sentence, no number or date. */
function isHeaderText(text: string): boolean {
  const folded = compactText(text);
  if (folded === '' || (VALUE_LIKE.test(folded) && !YEAR_OVER_COLUMNS.test(folded))) return false;
  return folded.length <= 40 || !SENTENCE.test(folded.slice(0, 120));
}

/** Whether the row could be the first row of a header: at least two texts, no label line such as 填报单位 … 单位:万元. */
function canBeginHeader(window: GridWindow, row: number, filled: readonly number[], isKnown: (text: string) => boolean): boolean {
  if (filled.length < 2 || isLineOfPlaces(window, row, filled, isKnown)) return false;
  let texts = 0;
  let labels = 0;
  for (const column of filled) {
    const cell = cellAt(window.grid, row, column);
    if (typeof cell === 'string' && isHeaderText(cell)) texts++;
    if (typeof cell === 'string' && LABEL_LINE.test(compactText(cell))) labels++;
  }
  return texts >= 2 && texts >= filled.length * 0.8 && labels < Math.max(1, filled.length / 3);
}

/** 测试县 … 测试乡 … 测试村, spread over the row above a header. */
function isLineOfPlaces(window: GridWindow, row: number, filled: readonly number[], isKnown: (text: string) => boolean): boolean {
  return filled.every((column) => {
    const text = compactText(cellAt(window.grid, row, column));
    return text.length >= 3 && text.length <= 14 && /[省市县区旗乡镇村组屯社道]$/.test(text) && !isKnown(text);
  });
}

/** Whether `row` continues the header `above`: it fills what is blank there, and stands below a filled cell only as its first child. */
function continuesHeader(window: GridWindow, top: number, row: number): boolean {
  const filled = filledColumns(window, row);
  if (filled.length === 0) return false;
  const above = (column: number) => {
    for (let at = top; at < row; at++) if (!isEmptyCell(cellAt(window.grid, at, column))) return true;
    return false;
  };
  let fills = 0;
  for (const column of filled) {
    const cell = cellAt(window.grid, row, column);
    if (typeof cell !== 'string' || !isHeaderText(cell)) return false;
    if (!above(column)) {
      const hasParent = column > window.left && (above(column - 1) || !isEmptyCell(cellAt(window.grid, row, column - 1)));
      if (hasParent) fills++;
    } else if (above(column + 1) || isEmptyCell(cellAt(window.grid, row, column + 1))) {
      // A single child below a parent of its own happens; two of them in a row are data.
      if (!isParentOfOne(window, row, column)) return false;
    }
  }
  return fills > 0;
}

function isParentOfOne(window: GridWindow, row: number, column: number): boolean {
  const merges = mergesWithin(window, row - 1, row - 1);
  return merges.some((m) => m.left === column && m.right > column);
}

/** Last row of the header that begins at `top`. */
function headerBottom(window: GridWindow, top: number): number {
  const { grid } = window;
  let bottom = top;
  const topNumber = rowNumberAt(grid, top);
  for (const merge of mergesWithin(window, top, top)) {
    if (merge.top !== topNumber) continue;
    if (merge.bottom > merge.top && merge.bottom - merge.top < DEEPEST && !isEmptyCell(cellAt(grid, top, merge.left))) {
      while (bottom + 1 < window.to && rowNumberAt(grid, bottom + 1) <= merge.bottom) bottom++;
    }
  }
  if (bottom > top) return bottom;
  while (bottom - top + 1 < DEEPEST && bottom + 1 < window.to && continuesHeader(window, top, bottom + 1)) bottom++;
  return bottom;
}

/** A row of units right below the header says the units of its columns. */
function withUnitRow(window: GridWindow, header: Header): Header {
  const row = header.bottom + 1;
  if (row >= window.to) return header;
  const filled = filledColumns(window, row);
  if (!isRowOfUnits(filled.map((column) => cellText(cellAt(window.grid, row, column))))) return header;
  const columns = header.columns.map((column) => {
    const unit = unitOf(compactText(cellAt(window.grid, row, column.column)).replace(/^\(|\)$/g, ''));
    return unit === null || column.leaf.unit !== null ? column : { ...column, leaf: { ...column.leaf, unit } };
  });
  return { ...header, columns };
}

function countKnown(header: Header, ledgers: readonly Ledger[]): { known: number; headed: number } {
  let known = 0;
  let headed = 0;
  for (const column of header.columns) {
    if (column.text === '') continue;
    headed++;
    if (isKnownHeader(ledgers, column.leaf.key) || isKnownHeader(ledgers, column.leaf.bare)) known++;
    else {
      const parent = column.parents[column.parents.length - 1];
      if (parent && isKnownHeader(ledgers, parent.bare + column.leaf.key)) known++;
    }
  }
  return { known, headed };
}

/**
 * Finds the header of a window: the row, or the two or three rows, in which most columns are known to some ledger; where none are
 * known, the first row that looks like a header. Null where there is none. Looks at the first rows only.
 */
export function findHeader(
  window: GridWindow,
  ledgers: readonly Ledger[],
  fold: (text: string) => FoldedHeader,
): FoundHeader | null {
  let best: FoundHeader | null = null;
  let shaped: FoundHeader | null = null;
  let looked = 0;
  const isKnown = (text: string) => isKnownHeader(ledgers, fold(text).key);
  for (let row = window.from; row < window.to && looked < LOOK_AT; row++) {
    const filled = filledColumns(window, row);
    if (filled.length === 0) continue;
    looked++;
    if (!canBeginHeader(window, row, filled, isKnown)) continue;
    const header = withUnitRow(window, headerColumns(window, row, headerBottom(window, row), fold));
    const found: FoundHeader = { ...header, ...countKnown(header, ledgers) };
    if (found.known >= 2 && found.known >= found.headed * 0.15 && (!best || found.known > best.known)) best = found;
    if (!shaped && looksLikeHeader(window, found)) shaped = found;
    if (best && best.known >= 5 && best.known >= best.headed * 0.6) break;
  }
  // A few words that some ledger also uses do not outweigh the first row that has the shape of a header.
  if (best && shaped && shaped.top < best.top && best.known < 4 && shaped.headed >= best.headed) return shaped;
  return best ?? shaped;
}

/** Shape alone: headed over most of the width that the next rows fill, and all headers different. */
function looksLikeHeader(window: GridWindow, header: FoundHeader): boolean {
  const texts = header.columns.filter((column) => column.text !== '').map((column) => column.text);
  if (texts.length < 3 || new Set(texts).size < texts.length * 0.7) return false;
  let width = 0;
  for (let row = header.bottom + 1; row < Math.min(window.to, header.bottom + 6); row++)
    width = Math.max(width, filledColumns(window, row).length);
  return texts.length >= width * 0.6;
}
