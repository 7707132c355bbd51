import { formatDay } from '../kinds/day';
import { dayOfSerial } from '../kinds/serial';
import type { Grid, Scalar } from '../table/grid';

/**
 * Whether a number format shows a date: year or day letters outside quotes and brackets.
 *
 * @example
 * isDateFormat('yyyy"年"m"月"') //=> true
 */
export function isDateFormat(format: string): boolean {
  const letters = format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '');
  return /[yd]|e[年/.-]|m月|年/i.test(letters) && !/^general$/i.test(letters);
}

/** Puts what is seen in place of the serial numbers of date cells, for columns of text. `rows` are grid rows, one for each cell. */
export function showDates(grid: Grid, rows: Int32Array, column: number, cells: (Scalar | undefined)[]): void {
  const { formatOf } = grid;
  if (!formatOf) return;
  const isDate = grid.formats.map(isDateFormat);
  if (!isDate.includes(true)) return;
  for (let i = 0; i < rows.length; i++) {
    const cell = cells[i];
    if (typeof cell !== 'number' || !isDate[formatOf[rows[i] as number]?.[column] ?? 0]) continue;
    const day = dayOfSerial(Math.floor(cell), grid.dateSystem);
    if (!Number.isNaN(day)) cells[i] = formatDay(day);
  }
}
