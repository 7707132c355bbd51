import { dayOfSerial, formatDay, type Grid, isDateFormat, type Pack, type Sheet } from '@taizhang/core';
import { hideNumbers, looksPersonal } from '@taizhang/core/report';

const dates = new WeakMap<Grid, readonly boolean[]>();

/** A cell as the sheet shows it, nearly: dates by day, shares with their sign, everything else as it is stored. */
export function cellText(grid: Grid, rowIndex: number, column: number): string {
  const cell = grid.rows[rowIndex]?.[column] ?? null;
  if (cell === null) return '';
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  if (typeof cell === 'object') return cell.error;
  const format = grid.formatOf?.[rowIndex]?.[column] ?? 0;
  if (isDate(grid, format)) {
    const day = dayOfSerial(Math.floor(cell), grid.dateSystem);
    if (!Number.isNaN(day)) return formatDay(day);
  }
  if (grid.formats[format]?.includes('%')) return `${Number((cell * 100).toFixed(4))}%`;
  return Math.abs(cell) >= 1e11 && Number.isInteger(cell) ? BigInt(cell).toString() : String(Number(cell.toPrecision(12)));
}

function isDate(grid: Grid, format: number): boolean {
  let known = dates.get(grid);
  if (!known) {
    known = grid.formats.map(isDateFormat);
    dates.set(grid, known);
  }
  return known[format] === true;
}

/** Hides numbers of persons: whole columns that hold them, and every long number elsewhere but codes of households and projects. */
export function gridMasks(
  sheets: readonly Sheet[],
  pack: Pack,
  showsNumbers: boolean,
): (text: string, row: number, column: number) => string {
  if (showsNumbers) return (text) => text;
  const personal = new Set<number>();
  const codes = new Set<number>();
  let below = Number.POSITIVE_INFINITY;
  for (const sheet of sheets) {
    const ledger = pack.ledgers.find((one) => one.id === sheet.ledger);
    for (const { column, field } of sheet.bindings) {
      const kind = ledger?.columns[field]?.kind;
      if (kind?.personal === 'number') personal.add(column);
      else if (kind?.id === 'household-code') codes.add(column);
    }
    if (sheet.headerRows.length > 0) below = Math.min(below, Math.max(...sheet.headerRows));
  }
  return (text, row, column) => {
    if (text.length < 5) return text;
    if (row > below && personal.has(column) && /\d/.test(text)) return text.length >= 10 ? `****${text.slice(-4)}` : '****';
    if (codes.has(column) && !looksPersonal(text)) return text;
    return hideNumbers(text);
  };
}
