import type { Grid } from '@taizhang/core';
import { sheetCellText } from '../../engine/sheet-cell-text';

const LOOKED_AT = 60;
/** Of half a character in the usual size, bold as the chosen cell is; and of padding, border and the sign of a mark. */
const HALF = 8.4;
const ROOM = 42;

/**
 * Widths in pixels, the row numbers first: by the longest of the first texts of each column, so that they stand still while one scrolls,
 * with room for a mark. Titles do not count: texts merged over columns or alone in their row, and long ones above row `head` of the grid.
 * `scale` is the size of the text, 1 for the usual.
 */
export function columnWidths(grid: Grid, head: number, scale = 1): number[] {
  const wide = new Set(grid.merges.filter(({ left, right }) => right > left).map(({ top, left }) => `${top}:${left}`));
  const count = Math.min(LOOKED_AT, grid.rows.length);
  const alone = Array.from(
    { length: count },
    (_, i) => (grid.rows[i] ?? []).filter((cell) => cell !== null && cell !== '').length === 1,
  );
  const widths = [56 * scale];
  for (let column = 0; column < grid.columnCount; column++) {
    let longest = 4;
    for (let i = 0; i < count; i++) {
      const row = grid.rowNumbers[i] as number;
      const text = sheetCellText({ grid }, row, column);
      if (wide.has(`${row}:${column}`) || ((i < head || alone[i]) && text.length > 12)) continue;
      let size = 0;
      for (const character of text) size += character > '\u2e80' ? 2 : 1;
      longest = Math.max(longest, size);
    }
    widths.push(Math.round(Math.min(260, Math.max(60, longest * HALF + ROOM)) * scale));
  }
  return widths;
}
