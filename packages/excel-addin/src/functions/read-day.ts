import { kinds, Unreadable } from '@taizhang/core';

/**
 * A day from a cell: a date, a text such as 2023年5月1日, or a year, which means its last day.
 * Gives days since 1970-01-01, or why there is none.
 */
export function readDay(cell: unknown): number | { readonly why: string } {
  if (typeof cell === 'number' && Number.isInteger(cell) && cell >= 1900 && cell <= 2100) return lastDayOf(cell);
  if (typeof cell === 'string' && /^\s*\d{4}\s*年?\s*$/.test(cell)) return lastDayOf(Number.parseInt(cell, 10));
  const read =
    typeof cell === 'number' || typeof cell === 'string' ? kinds.date.read(cell, { factor: 1, dateSystem: 1900 }) : null;
  return typeof read === 'number' && !((read as unknown) instanceof Unreadable)
    ? read
    : { why: '请写明日期，如 2023-12-31；只写年份表示当年最后一天。' };
}

function lastDayOf(year: number): number {
  return kinds.date.read(`${year}-12-31`, { factor: 1, dateSystem: 1900 }) as number;
}
