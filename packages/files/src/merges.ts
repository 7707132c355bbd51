import type { GridRange, Scalar } from '@taizhang/core';
import { FileError } from './file-error';
import { MAX_COLUMNS, MAX_ROWS } from './limits';

const MOST_STEPS = 100_000_000;

/** Adds a merged range; one of a single cell is none. */
export function putMerge(merges: GridRange[], range: GridRange): void {
  if (range.bottom > MAX_ROWS || range.right >= MAX_COLUMNS || range.top < 1 || range.left < 0)
    throw new FileError('beyond-grid');
  if (range.bottom < range.top || range.right < range.left) throw new FileError('damaged');
  if (range.bottom > range.top || range.right > range.left) merges.push(range);
}

function firstRowAt(rowNumbers: readonly number[], row: number): number {
  let low = 0;
  let high = rowNumbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rowNumbers[middle] as number) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Blanks the values that lie unseen below merged ranges, as a grid promises that only the top left cell carries one. Returns how
 * many there were. Rows must be in order. The work is bounded even where merges overlap without end, which Excel never writes.
 */
export function blankBelowMerges(rowNumbers: readonly number[], rows: readonly Scalar[][], merges: readonly GridRange[]): number {
  let blanked = 0;
  let steps = MOST_STEPS;
  for (const { top, left, bottom, right } of merges) {
    for (let i = firstRowAt(rowNumbers, top); i < rowNumbers.length && (rowNumbers[i] as number) <= bottom; i++) {
      const row = rows[i] as Scalar[];
      const last = Math.min(right, row.length - 1);
      steps -= last - left + 2;
      if (steps < 0) throw new FileError('damaged');
      for (let column = left; column <= last; column++) {
        if (row[column] === null || (column === left && rowNumbers[i] === top)) continue;
        row[column] = null;
        blanked++;
      }
    }
  }
  return blanked;
}
