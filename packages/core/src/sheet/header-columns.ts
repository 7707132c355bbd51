import type { GridRange } from '../table/grid';
import { cellText, isEmptyCell } from './cell-text';
import { type FoldedHeader, foldHeader } from './fold-header';
import { cellAt, type GridWindow, mergesWithin, rowNumberAt } from './grid-window';

/** The header of one column, from its topmost parent to its own text. */
export interface HeaderColumn {
  readonly column: number;
  /** As typed, joined with `/` over several header rows; '' where the column has no header. */
  readonly text: string;
  readonly leaf: FoldedHeader;
  /** Parents from the topmost down; none for a plain header. */
  readonly parents: readonly FoldedHeader[];
}

export interface Header {
  /** First and last header row, as indices into `grid.rows`. */
  readonly top: number;
  readonly bottom: number;
  readonly columns: readonly HeaderColumn[];
}

/** Texts of each header row by column, merges spread over what they cover and unmerged parents over their children. */
function levelTexts(window: GridWindow, top: number, bottom: number): string[][] {
  const { grid, left, right } = window;
  const merges = mergesWithin(window, top, bottom);
  const covering = (row: number, column: number): GridRange | undefined => {
    const number = rowNumberAt(grid, row);
    return merges.find((m) => number >= m.top && number <= m.bottom && column >= m.left && column <= m.right);
  };
  const own = (row: number, column: number) => cellText(cellAt(grid, row, column));
  const levels: string[][] = [];
  for (let row = top; row <= bottom; row++) {
    const level: string[] = [];
    for (let column = left; column <= right; column++) {
      const merge = covering(row, column);
      if (merge) {
        // A merge that began above the header (a title) is no parent.
        const anchor = merge.top >= rowNumberAt(grid, top) ? anchorText(window, merge, top, bottom) : '';
        level.push(anchor);
        continue;
      }
      const text = own(row, column);
      if (!isEmptyCell(text) || row === bottom || column === left) {
        level.push(isEmptyCell(text) ? '' : text);
        continue;
      }
      const hasChild = (at: number) => {
        for (let below = row + 1; below <= bottom; below++) if (!isEmptyCell(cellAt(grid, below, at))) return true;
        return false;
      };
      const neighbour = covering(row, column - 1);
      const sameParents = levels.every((above) => above[column - left] === above[column - 1 - left]);
      level.push(
        !neighbour && sameParents && hasChild(column) && hasChild(column - 1) ? (level[column - 1 - left] as string) : '',
      );
    }
    levels.push(level);
  }
  return levels;
}

function anchorText(window: GridWindow, merge: GridRange, top: number, bottom: number): string {
  for (let row = top; row <= bottom; row++) {
    if (rowNumberAt(window.grid, row) === merge.top) return cellText(cellAt(window.grid, row, merge.left));
  }
  return '';
}

/** Reads the header rows `top` to `bottom` as one header text per column, with its parents. */
export function headerColumns(
  window: GridWindow,
  top: number,
  bottom: number,
  fold: (text: string) => FoldedHeader = foldHeader,
): Header {
  const levels = levelTexts(window, top, bottom);
  const columns: HeaderColumn[] = [];
  for (let column = window.left; column <= window.right; column++) {
    const path: string[] = [];
    for (const level of levels) {
      const text = level[column - window.left] as string;
      if (!isEmptyCell(text) && path[path.length - 1] !== text) path.push(text);
    }
    const leaf = fold(path[path.length - 1] ?? '');
    columns.push({ column, text: path.join('/'), leaf, parents: path.slice(0, -1).map(fold) });
  }
  return { top, bottom, columns };
}
