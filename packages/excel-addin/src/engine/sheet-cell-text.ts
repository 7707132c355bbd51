import { dayOfSerial, formatDay, isDateFormat, type Sheet } from '@taizhang/core';

/** A cell nearly as the sheet shows it: dates by day, shares with their sign, everything else as it is stored. */
export function sheetCellText({ grid }: Pick<Sheet, 'grid'>, row: number, column: number): string {
  const index = rowIndex(grid.rowNumbers, row);
  const cell = index < 0 ? null : (grid.rows[index]?.[column] ?? null);
  if (cell === null) return '';
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  if (typeof cell === 'object') return cell.error;
  const format = grid.formats[grid.formatOf?.[index]?.[column] ?? 0] ?? 'General';
  if (isDateFormat(format)) {
    const day = dayOfSerial(Math.floor(cell), grid.dateSystem);
    if (!Number.isNaN(day)) return formatDay(day);
  }
  if (format.includes('%')) return `${Number((cell * 100).toFixed(4))}%`;
  return Math.abs(cell) >= 1e11 && Number.isInteger(cell) ? wholeText(cell) : String(Number(cell.toPrecision(12)));
}

/** The digits that a spreadsheet shows: 15, then noughts; what a number holds beyond them is chance. */
function wholeText(cell: number): string {
  const [digits = '', exponent = '0'] = Math.abs(cell).toExponential(14).split('e');
  const text = digits.replace('.', '');
  const length = Number(exponent) + 1;
  return `${cell < 0 ? '-' : ''}${length <= text.length ? text.slice(0, length) : text.padEnd(length, '0')}`;
}

/** Index of a sheet row among the ascending row numbers of a grid; -1 where it has none. */
function rowIndex(rowNumbers: ArrayLike<number>, row: number): number {
  let low = 0;
  let high = rowNumbers.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const number = rowNumbers[middle] as number;
    if (number === row) return middle;
    if (number < row) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
