import type { CellInput, SheetSpec } from '@taizhang/core/report';

const LINE_HEIGHT = 15;
const HIGHEST = 400;
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u2018-\u201f\u2026]/;

/** Lines that a text fills in a cell of `width` characters, a Chinese character counting two. */
function linesOf(text: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const character of text) {
    if (character === '\n') {
      lines++;
      used = 0;
      continue;
    }
    const size = WIDE.test(character) ? 2 : 1;
    if (used + size > width) {
      lines++;
      used = 0;
    }
    used += size;
  }
  return lines;
}

/**
 * The attributes that make a row as high as its wrapped texts need; '' for a row of one line. Programs other than Excel do not
 * fit the height of rows by themselves when they open a file.
 */
export function rowHeight(
  row: readonly CellInput[],
  columns: SheetSpec['columns'],
  defaultWidth: number,
  wrapsAll = false,
): string {
  let lines = 1;
  for (let i = 0; i < row.length; i++) {
    const cell = row[i] ?? null;
    const spec = typeof cell === 'object' && cell !== null && 'value' in cell ? cell : undefined;
    const value = spec ? spec.value : cell;
    if (typeof value !== 'string' || !(wrapsAll || (spec?.wrap ?? columns[i]?.wrap))) continue;
    lines = Math.max(lines, linesOf(value, columns[i]?.width ?? defaultWidth));
  }
  return lines === 1 ? '' : ` ht="${Math.min(HIGHEST, lines * LINE_HEIGHT)}" customHeight="1"`;
}
