import { isBlankCell } from '../kinds/blank';
import type { Ledger } from '../ledgers/ledger';
import type { Scalar } from '../table/grid';
import type { Binding, SkippedRow } from '../table/sheet';
import { cellText, isEmptyCell } from './cell-text';
import type { FoldedHeader } from './fold-header';
import { type GridWindow, rowNumberAt } from './grid-window';
import type { Header } from './header-columns';
import { isLongCode, isLongId, isRealName, type RowColumns, rowColumns } from './row-columns';
import { isMarkedExample, isWord, reasonDespiteCode, reasonToSkip } from './row-reason';
import { shortText } from './short-text';
import { isSummedByFormula, isSumOf } from './sum-row';

export interface SortedRows {
  readonly dataRows: Int32Array;
  readonly skipped: readonly SkippedRow[];
  /** Index of the row behind the last one that belongs here: the title of what follows does not. */
  readonly end: number;
}

export interface RowSorting {
  readonly window: GridWindow;
  readonly header: Header;
  readonly bindings: readonly Binding[];
  readonly ledger: Ledger | null;
  readonly titleLines: ReadonlySet<string>;
  readonly fold: (text: string) => FoldedHeader;
  /** Whether another ledger's header stands right below the window. */
  readonly isFollowed: boolean;
}

/**
 * Sorts the rows below a header into rows of data and rows that are something else, each with its reason. One pass; a row with an
 * identity number or a long code is data at once, whatever else it says, so 合计 in a name or a remark never drops it.
 */
export function sortRows(sorting: RowSorting): SortedRows {
  const { window, header } = sorting;
  const { grid } = window;
  const columns = rowColumns(window, header, sorting.bindings, sorting.ledger);
  const judge = { window, header, columns, titleLines: sorting.titleLines, fold: sorting.fold };
  const data: number[] = [];
  const skipped: SkippedRow[] = [];
  const filled: number[] = [];
  let blankFrom = -1;
  const closeBlank = (before: number) => {
    if (blankFrom >= 0) skipped.push(blankRun(window, blankFrom, before - 1));
    blankFrom = -1;
  };
  for (let row = header.bottom + 1; row < window.to; row++) {
    const cells = grid.rows[row] as readonly Scalar[];
    if (hasAny(cells, columns.ids, isLongId) && !isMarkedExample(window, cells)) {
      closeBlank(row);
      data.push(row);
      continue;
    }
    filled.length = 0;
    const end = Math.min(window.right, cells.length - 1);
    for (let column = window.left; column <= end; column++) if (!isEmptyCell(cells[column])) filled.push(column);
    if (isBlankRow(cells, filled, columns)) {
      if (blankFrom < 0) blankFrom = row;
      continue;
    }
    closeBlank(row);
    const reason = hasAny(cells, columns.codes, isLongCode)
      ? reasonDespiteCode(judge, cells, filled)
      : (reasonToSkip(judge, row, cells, filled) ??
        sumReason(window, row, cells, filled, columns, data) ??
        memberReason(cells, columns));
    if (reason) skipped.push({ row: rowNumberAt(grid, row), why: reason.why, text: shortText(reason.text) });
    else data.push(row);
  }
  if (sorting.isFollowed) closeBlank(window.to);
  return sorting.isFollowed
    ? withoutTitleBelow(window, data, skipped)
    : { dataRows: Int32Array.from(data), skipped, end: window.to };
}

function hasAny(cells: readonly Scalar[], columns: readonly number[], is: (cell: Scalar | undefined) => boolean): boolean {
  for (const column of columns) if (is(cells[column])) return true;
  return false;
}

/** Nothing in it, only dashes, or only a prefilled serial number. */
function isBlankRow(cells: readonly Scalar[], filled: readonly number[], columns: RowColumns): boolean {
  if (filled.length === 0) return true;
  for (const column of filled) {
    if (column === columns.serial && !isWord(cells[column])) continue;
    if (!isBlankCell(cells[column] as Scalar)) return false;
  }
  return true;
}

function blankRun(window: GridWindow, from: number, to: number): SkippedRow {
  const first = rowNumberAt(window.grid, from);
  const last = rowNumberAt(window.grid, to);
  return { row: first, why: 'blank', text: '', ...(last > first ? { through: last } : {}) };
}

/** A row of sums that no word calls a total: computed by SUM, or the last row and equal to the sums of all above. */
function sumReason(
  window: GridWindow,
  row: number,
  cells: readonly Scalar[],
  filled: readonly number[],
  columns: RowColumns,
  data: readonly number[],
): { why: 'total'; text: string } | null {
  if (
    filled.length < 2 ||
    typeof cells[filled[0] as number] !== 'number' ||
    columns.names.some((column) => isRealName(cells[column]))
  )
    return null;
  if (columns.names.length + columns.codes.length === 0) return null;
  const isLast = row + 1 >= window.to || !window.grid.rows[row + 1]?.some((cell) => typeof cell === 'number');
  if (isSummedByFormula(window.grid, row, filled) || (isLast && isSumOf(window.grid, row, filled, data)))
    return { why: 'total', text: '' };
  return null;
}

/** A member's row below its household's, in a ledger of households that also lists members: no code, no head, but a member. */
function memberReason(cells: readonly Scalar[], columns: RowColumns): { why: 'member'; text: string } | null {
  if (columns.members.length === 0 || [...columns.names, ...columns.codes].some((column) => !isBlankCell(cells[column] ?? null)))
    return null;
  return columns.members.some((column) => !isBlankCell(cells[column] ?? null)) ? { why: 'member', text: '' } : null;
}

const TITLE_OF_NEXT: ReadonlySet<SkippedRow['why']> = new Set(['section', 'title', 'unit', 'note']);

/** Leaves the rows of title right above the next header to it. */
function withoutTitleBelow(window: GridWindow, data: readonly number[], skipped: SkippedRow[]): SortedRows {
  const rows = [...data];
  let end = window.to;
  for (;;) {
    const above = rowNumberAt(window.grid, end - 1);
    const last = skipped[skipped.length - 1];
    if (last && last.row === above && TITLE_OF_NEXT.has(last.why)) skipped.pop();
    else if (rows[rows.length - 1] === end - 1 && isLoneTitle(window.grid.rows[end - 1] as readonly Scalar[])) rows.pop();
    else break;
    end--;
  }
  return { dataRows: Int32Array.from(rows), skipped, end };
}

function isLoneTitle(cells: readonly Scalar[]): boolean {
  const filled = cells.filter((cell) => !isEmptyCell(cell));
  return filled.length === 1 && /(表|台账|名单|花名册|情况|明细|清单|一览)/.test(cellText(filled[0]));
}
