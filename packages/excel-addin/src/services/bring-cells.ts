import type { Scalar } from '@taizhang/core';
import { cellAddress } from '@taizhang/core';
import { sheetKey } from '../engine/state';
import type { HostCell, HostEdit, HostGuard, SheetHost, SheetRef } from '../host/port';
import type { JournalCell, JournalRow } from './journal';
import { rowOf } from './row-content';
import { sameScalar } from './same-scalar';

/** A cell of a command as it stands now. */
export interface Standing {
  readonly row: JournalRow;
  /** Where it is now. */
  readonly at: number;
  readonly cell: HostCell;
  readonly is: 'before' | 'after' | 'both' | 'other';
}

/** How the cells of a command stand now, rows found again where they moved. `at` is 0 for a row that is gone or cannot be told. */
export async function standings(host: SheetHost, rows: readonly JournalRow[]): Promise<Standing[]> {
  const there = new Set((await host.sheets()).map(sheetKey));
  const found = new Map<JournalRow, Standing>();
  for (const own of bySheet(rows)) {
    const sheet = (own[0] as JournalRow).sheet;
    if (there.has(sheetKey(sheet))) for (const one of await inSheet(host, sheet, own)) found.set(one.row, one);
  }
  return rows.map((row) => found.get(row) ?? { row, at: 0, cell: { value: null, format: 'General' }, is: 'other' });
}

function bySheet(rows: readonly JournalRow[]): JournalRow[][] {
  const sheets = new Map<string, JournalRow[]>();
  for (const row of rows) {
    const key = sheetKey(row.sheet);
    const own = sheets.get(key);
    if (own) own.push(row);
    else sheets.set(key, [row]);
  }
  return [...sheets.values()];
}

async function inSheet(host: SheetHost, sheet: SheetRef, rows: readonly JournalRow[]): Promise<Standing[]> {
  const first = await cellsAt(host, sheet, rows, (row) => row.row);
  const stay = rows.map((row) => ({ row, at: row.row, ...first(row) }));
  if (stay.every(({ isTold, is }) => isTold && is !== 'other')) return stay;
  // Something moved or changed: the whole sheet is read, and each row looked for by the cells that tell it.
  const grid = await host.read(sheet);
  const places = new Map<string, number[]>();
  for (let i = 0; i < grid.rows.length; i++) {
    const cells = grid.rows[i] as readonly Scalar[];
    const key = tellingKey(rows[0] as JournalRow, (column) => cells[column]);
    const own = places.get(key);
    if (own) own.push(grid.rowNumbers[i] as number);
    else places.set(key, [grid.rowNumbers[i] as number]);
  }
  const moved = new Map<JournalRow, number>();
  for (const [i, row] of rows.entries()) {
    const old = stay[i];
    if (old?.isTold && old.is !== 'other') continue;
    const candidates = candidatesOf(row, rows, places, (at) => rowOf(grid, at));
    // Rows told by the same cells (one person twice): the one that holds what we wrote, or what stood there before.
    const ours = candidates.filter((at) => {
      const value = rowOf(grid, at)[row.column];
      return sameScalar(value, row.after.value) || sameScalar(value, row.before.value);
    });
    if (ours.length === 1) moved.set(row, ours[0] as number);
  }
  const again = await cellsAt(host, sheet, [...moved.keys()], (row) => moved.get(row) as number);
  return stay.map((one) => {
    const at = moved.get(one.row);
    if (at !== undefined) {
      const now = again(one.row);
      return { row: one.row, at, cell: now.cell, is: now.isTold ? now.is : 'other' };
    }
    return { row: one.row, at: one.isTold ? one.at : 0, cell: one.cell, is: one.isTold ? one.is : 'other' };
  });
}

/** Rows that hold the telling cells of this one, old or new where a command changed them. */
function candidatesOf(
  row: JournalRow,
  all: readonly JournalRow[],
  places: ReadonlyMap<string, readonly number[]>,
  cellsOf: (row: number) => readonly Scalar[],
): number[] {
  if (row.telling.length === 0) return [];
  const changed = changesOf(row, all);
  if (changed.size === 0) {
    const key = row.telling.map(([, value]) => keyOf(value)).join('\u0001');
    return [...(places.get(key) ?? [])].filter((at) => holds(row, changed, (column) => cellsOf(at)[column]));
  }
  const everywhere = [...places.values()].flat();
  return everywhere.filter((at) => holds(row, changed, (column) => cellsOf(at)[column]));
}

const byRow = new WeakMap<readonly JournalRow[], Map<number, JournalRow[]>>();

/** What the command did to telling cells of the same row: those may hold either value. */
function changesOf(row: JournalRow, all: readonly JournalRow[]): Map<number, JournalRow> {
  let index = byRow.get(all);
  if (!index) {
    byRow.set(all, (index = new Map()));
    for (const one of all) {
      const own = index.get(one.row);
      if (own) own.push(one);
      else index.set(one.row, [one]);
    }
  }
  const near = index.get(row.row) ?? [];
  return new Map(near.filter((one) => row.telling.some(([column]) => column === one.column)).map((one) => [one.column, one]));
}

function holds(row: JournalRow, changed: ReadonlyMap<number, JournalRow>, at: (column: number) => Scalar | undefined): boolean {
  return row.telling.every(([column, value]) => {
    const change = changed.get(column);
    const now = at(column);
    return change ? sameScalar(now, change.before.value) || sameScalar(now, change.after.value) : sameScalar(now, value);
  });
}

const keyOf = (value: Scalar | undefined): string =>
  value === null || value === undefined ? '' : typeof value === 'object' ? value.error : `${typeof value}${value}`;
const tellingKey = (row: JournalRow, at: (column: number) => Scalar | undefined): string =>
  row.telling.map(([column]) => keyOf(at(column))).join('\u0001');

type Looked = { readonly cell: HostCell; readonly is: Standing['is']; readonly isTold: boolean };

/** Rows between two looked-at rows up to which one block is read. */
const NEAR = 100;

/** Reads the cells of some rows with those that tell them, in blocks. */
async function cellsAt(
  host: SheetHost,
  sheet: SheetRef,
  rows: readonly JournalRow[],
  place: (row: JournalRow) => number,
): Promise<(row: JournalRow) => Looked> {
  const columns = rows.flatMap((row) => [row.column, ...row.telling.map(([column]) => column)]);
  const [left, right] = [Math.min(...columns), Math.max(...columns)];
  const now = new Map<number, readonly HostCell[]>();
  for (const [top, bottom] of blocks(rows.map(place))) {
    const cells = await host.cells(sheet, { top, left, bottom, right });
    cells.forEach((line, i) => now.set(top + i, line));
  }
  return (row) => {
    const line = now.get(place(row)) ?? [];
    const at = (column: number): HostCell => line[column - left] ?? { value: null, format: 'General' };
    const cell = at(row.column);
    return { cell, is: standingOf(cell, row), isTold: holds(row, changesOf(row, rows), (column) => at(column).value) };
  };
}

function blocks(places: readonly number[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const row of [...new Set(places)].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && row - last[1] <= NEAR) last[1] = row;
    else runs.push([row, row]);
  }
  return runs;
}

function standingOf(cell: HostCell, { before, after }: JournalRow): Standing['is'] {
  const [isBefore, isAfter] = [isCell(cell, before), isCell(cell, after)];
  if (isBefore && isAfter) return 'both';
  return isBefore ? 'before' : isAfter ? 'after' : 'other';
}

const isCell = (cell: HostCell, one: JournalCell): boolean =>
  sameScalar(cell.value, one.value) && (cell.formula ?? '') === (one.formula ?? '') && cell.format === one.format;

/** Cells to write so that a command is brought to one side, with the cells to look at before; those that are elsewhere are left. */
export function editsTo(
  side: 'before' | 'after',
  stand: readonly Standing[],
): { readonly edits: HostEdit[]; readonly guards: HostGuard[]; readonly written: Standing[] } {
  const other = side === 'after' ? 'before' : 'after';
  const written = stand.filter(({ is, at }) => is === other && at > 0);
  const edits = written.map(({ row, at }): HostEdit => {
    const { value, formula, format } = row[side];
    return { sheet: row.sheet, row: at, column: row.column, value, format, ...(formula === undefined ? {} : { formula }) };
  });
  const places = new Set(written.map(({ row, at }) => `${sheetKey(row.sheet)}|${at}|${row.column}`));
  const guards = written.flatMap(({ row, at, cell }): HostGuard[] => [
    { sheet: row.sheet, row: at, column: row.column, value: cell.value },
    ...row.telling
      .filter(([column]) => !places.has(`${sheetKey(row.sheet)}|${at}|${column}`))
      .map(([column, value]) => ({ sheet: row.sheet, row: at, column, value })),
  ]);
  return { edits, guards, written };
}

export const addressOf = ({ row, at }: Standing): string => cellAddress(at === 0 ? row.row : at, row.column);
