import { columnLetters } from '@taizhang/core';
import { MAX_COLUMNS, MAX_ROWS } from '../limits';

// What may stand in a formula and holds no reference, and references: texts, quoted sheet names, names in square brackets, cells, whole
// columns, whole rows. Words (functions, names) are matched whole, so that nothing inside one is taken for a cell.
const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^[\]]*\])*\]|(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\w.(!\p{L}])|(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![\w.(!\p{L}])|(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\w.!\p{L}])|[\p{L}\p{N}_.\\?]+/gu;

function numberOf(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** A formula as it reads so many rows and columns away; null where a reference would leave the sheet. */
export function shiftFormula(formula: string, rows: number, columns: number): string | null {
  let isInside = true;
  const row = (lock: string, digits: string): string => {
    const shifted = Number(digits) + (lock === '$' ? 0 : rows);
    if (shifted < 1 || shifted > MAX_ROWS) isInside = false;
    return `${lock}${shifted}`;
  };
  const column = (lock: string, letters: string): string => {
    const shifted = numberOf(letters) + (lock === '$' ? 0 : columns);
    if (shifted < 0 || shifted >= MAX_COLUMNS) isInside = false;
    return isInside ? lock + columnLetters(shifted) : '';
  };
  const shifted = formula.replace(TOKEN, (token, ...found: (string | undefined)[]) => {
    const [a, cell, b, cellRow, c, from, d, to, e, top, f, bottom] = found;
    // A name that only looks like a place, such as ZZZ1.
    if ([cell, from, to].some((letters) => letters !== undefined && numberOf(letters) >= MAX_COLUMNS)) return token;
    if ([cellRow, top, bottom].some((digits) => digits !== undefined && Number(digits) > MAX_ROWS)) return token;
    if (cell !== undefined) return column(a as string, cell) + row(b as string, cellRow as string);
    if (from !== undefined) return `${column(c as string, from)}:${column(d as string, to as string)}`;
    if (top !== undefined) return `${row(e as string, top)}:${row(f as string, bottom as string)}`;
    return token;
  });
  return isInside ? shifted : null;
}
