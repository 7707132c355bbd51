import type { Grid, Scalar } from '@taizhang/core';
import { breathe } from '../engine/breathe';

const ROWS_A_SLICE = 2000;

/** Whether two readings of a sheet say the same, so that what was made of the first still holds. */
export async function isSameGrid(a: Grid, b: Grid): Promise<boolean> {
  if (a === b) return true;
  if (a.rows.length !== b.rows.length || a.columnCount !== b.columnCount || a.dateSystem !== b.dateSystem) return false;
  if (a.visibility !== b.visibility || a.isProtected !== b.isProtected) return false;
  if (!isSameList(a.formats, b.formats) || JSON.stringify(a.merges) !== JSON.stringify(b.merges)) return false;
  if (!isSameSet(a.hiddenRows, b.hiddenRows) || !isSameSet(a.hiddenColumns, b.hiddenColumns)) return false;
  if (!isSameMap(a.formulas, b.formulas)) return false;
  for (let i = 0; i < a.rows.length; i++) {
    if (i > 0 && i % ROWS_A_SLICE === 0) await breathe();
    if (a.rowNumbers[i] !== b.rowNumbers[i]) return false;
    if (!isSameRow(a.rows[i] as readonly Scalar[], b.rows[i] as readonly Scalar[])) return false;
    if (!isSameList(a.formatOf?.[i] ?? [], b.formatOf?.[i] ?? [])) return false;
  }
  return true;
}

function isSameRow(a: readonly Scalar[], b: readonly Scalar[]): boolean {
  if (a.length !== b.length) return false;
  for (let j = 0; j < a.length; j++) {
    const one = a[j] as Scalar;
    const other = b[j] as Scalar;
    if (Object.is(one, other)) continue;
    if (typeof one !== 'object' || typeof other !== 'object' || one?.error !== other?.error) return false;
  }
  return true;
}

function isSameList(a: ArrayLike<unknown>, b: ArrayLike<unknown>): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

function isSameSet(a: ReadonlySet<number> = new Set(), b: ReadonlySet<number> = new Set()): boolean {
  return a.size === b.size && [...a].every((one) => b.has(one));
}

function isSameMap(a: ReadonlyMap<number, string> = new Map(), b: ReadonlyMap<number, string> = new Map()): boolean {
  return a.size === b.size && [...a].every(([key, value]) => b.get(key) === value);
}
