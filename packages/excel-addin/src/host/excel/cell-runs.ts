import type { GridRange } from '@taizhang/core';
import { rangeAddress } from './address';

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** Cells as rectangles: runs down a column, runs beside each other joined. Every cell is in exactly one. */
export function cellRuns(cells: readonly CellPlace[]): GridRange[] {
  const inOrder = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: GridRange[] = [];
  let open: { top: number; left: number; bottom: number; right: number } | undefined;
  for (const { row, column } of inOrder) {
    if (open && open.left === column && row <= open.bottom + 1) open.bottom = Math.max(open.bottom, row);
    else runs.push((open = { top: row, left: column, bottom: row, right: column }));
  }
  const joined: { top: number; left: number; bottom: number; right: number }[] = [];
  const ends = new Map<string, { right: number }>();
  for (const { top, left, bottom, right } of runs) {
    const beside = ends.get(`${top}:${bottom}`);
    if (beside && beside.right === left - 1) {
      beside.right = right;
      continue;
    }
    const run = { top, left, bottom, right };
    ends.set(`${top}:${bottom}`, run);
    joined.push(run);
  }
  return joined;
}

/** Addresses of rectangles joined by commas, none longer than `longest`: Excel takes 8,192 characters for a range of several areas. */
export function addressChunks(ranges: readonly GridRange[], longest = 8000): string[] {
  const chunks: string[] = [];
  let chunk = '';
  for (const range of ranges) {
    const address = rangeAddress(range);
    if (chunk !== '' && chunk.length + address.length + 1 > longest) {
      chunks.push(chunk);
      chunk = '';
    }
    chunk = chunk === '' ? address : `${chunk},${address}`;
  }
  if (chunk !== '') chunks.push(chunk);
  return chunks;
}
