import type { Grid } from '@taizhang/core';
import { sheetCellText } from '../../engine/sheet-cell-text';

const LOOKED_AT = 60;

/**
 * Widths in pixels, the row numbers first: by the longest of the first texts of each column, so that they stand still while one scrolls.
 * Long texts above row `head` of the grid (titles, wordy headers) do not count.
 */
export function columnWidths(grid: Grid, head: number): number[] {
  const widths = [56];
  for (let column = 0; column < grid.columnCount; column++) {
    let longest = 4;
    for (let i = 0; i < Math.min(LOOKED_AT, grid.rows.length); i++) {
      const text = sheetCellText({ grid }, grid.rowNumbers[i] as number, column);
      if (i < head && text.length > 12) continue;
      let size = 0;
      for (const character of text) size += character > '\u2e80' ? 2 : 1;
      longest = Math.max(longest, size);
    }
    widths.push(Math.min(240, Math.max(60, longest * 8 + 36)));
  }
  return widths;
}
