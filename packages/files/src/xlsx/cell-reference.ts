import type { GridRange } from '@taizhang/core';
import { FileError } from '../file-error';
import { MAX_COLUMNS, MAX_ROWS } from '../limits';

/** A place on a sheet: `row` from 1 (0 when not stated), `column` from 0 (-1 when not stated). */
export interface CellPlace {
  row: number;
  column: number;
}

/** Reads an A1 reference out of bytes into `place`. Throws `beyond-grid` outside the sheet and `damaged` when it is none. */
export function readReference(bytes: Uint8Array, start: number, end: number, place: CellPlace): void {
  let column = 0;
  let row = 0;
  let i = start;
  for (; i < end; i++) {
    const letter = (bytes[i] as number) & 0xdf;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
    if (column > MAX_COLUMNS) throw new FileError('beyond-grid');
  }
  const digits = i;
  for (; i < end; i++) {
    const digit = (bytes[i] as number) - 48;
    if (digit < 0 || digit > 9) break;
    row = row * 10 + digit;
    if (row > MAX_ROWS) throw new FileError('beyond-grid');
  }
  if (i < end || column === 0 || i === digits || row === 0) throw new FileError('damaged');
  place.row = row;
  place.column = column - 1;
}

/**
 * The range that a reference such as `B2:D4` or `$B$2` names; rows from 1, columns from 0.
 */
export function rangeOf(reference: string): GridRange {
  const bytes = new TextEncoder().encode(reference.replaceAll('$', '').trim());
  const colon = bytes.indexOf(58);
  const first: CellPlace = { row: 0, column: -1 };
  const last: CellPlace = { row: 0, column: -1 };
  readReference(bytes, 0, colon < 0 ? bytes.length : colon, first);
  if (colon < 0) return { top: first.row, left: first.column, bottom: first.row, right: first.column };
  readReference(bytes, colon + 1, bytes.length, last);
  return {
    top: Math.min(first.row, last.row),
    left: Math.min(first.column, last.column),
    bottom: Math.max(first.row, last.row),
    right: Math.max(first.column, last.column),
  };
}
