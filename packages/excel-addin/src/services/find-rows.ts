import type { Grid, Scalar } from '@taizhang/core';
import type { HostGuard, SheetHost, SheetRef } from '../host/port';
import { contentKey, rowOf, wholeKey } from './row-content';
import { sameScalar } from './same-scalar';

/** A row as it was read, to be found again. */
export interface SoughtRow {
  readonly row: number;
  /** All of its cells as they were read. */
  readonly cells: readonly Scalar[];
  /** Columns that must still hold what they held: those that tell the row, those of the finding, the one to be written. */
  readonly columns: readonly number[];
}

/** A sheet in which rows are sought. */
export interface SoughtSheet {
  readonly sheet: SheetRef;
  /** The sheet as it was read: rows that could not be told apart then cannot be now. */
  readonly before: Grid;
  readonly telling: readonly number[];
  /** Header rows as they were read: a column is the right one while its header is. */
  readonly header: readonly { readonly row: number; readonly cells: readonly Scalar[] }[];
  readonly rows: readonly SoughtRow[];
}

/** Where a row is now, with the cells to look at directly before writing; or why it is not certain. */
export type FoundRow = RowPlace | { readonly why: Doubt };

export interface RowPlace {
  readonly row: number;
  readonly guards: readonly HostGuard[];
}

export type Doubt = 'row-gone' | 'row-unsure' | 'row-changed' | 'header-changed';

/** Rows up to which each is looked at by itself; beyond, the sheet is read as a whole. */
const FEW = 8;

/** Rows of a sheet as they are now. */
type Now = (row: number) => readonly Scalar[];

/**
 * Finds rows again by key and content, never by their number alone. A row that holds exactly what it held stays where it is; one that
 * moved is found by the columns that tell rows apart, and among equal ones by everything it holds; where that leaves a doubt the answer
 * is that there is one.
 */
export async function findRows(host: SheetHost, sought: SoughtSheet): Promise<FoundRow[]> {
  const rows = new Set(sought.rows.map(({ row }) => row));
  if (rows.size <= FEW) {
    const now = await lookAt(host, sought, [...rows, ...sought.header.map(({ row }) => row)]);
    if (sought.rows.every(({ row, cells }) => wholeKey(now(row)) === wholeKey(cells)) && headerAt(sought, now, 0) !== null) {
      return sought.rows.map((one) => ({ row: one.row, guards: guardsOf(sought, one, one.row, 0, now) }));
    }
  }
  const grid = await host.read(sought.sheet);
  return inGrid(sought, grid);
}

/** The same within a grid that was just read. */
export function inGrid(sought: SoughtSheet, grid: Grid): FoundRow[] {
  const now: Now = (row) => rowOf(grid, row);
  const shift = headerShift(sought, now, grid);
  if (shift === null) return sought.rows.map(() => ({ why: 'header-changed' }));
  const telling = sought.telling.length > 0;
  const keyOf = (cells: readonly Scalar[]): string => (telling ? contentKey(cells, sought.telling) : wholeKey(cells));
  const wanted = new Set(sought.rows.map(({ cells }) => keyOf(cells)));
  const places = new Map<string, number[]>();
  for (let i = 0; i < grid.rows.length; i++) {
    const key = keyOf(grid.rows[i] as readonly Scalar[]);
    if (!wanted.has(key)) continue;
    const row = grid.rowNumbers[i] as number;
    const others = places.get(key);
    if (others) others.push(row);
    else places.set(key, [row]);
  }
  const double = doubles(sought.before, wanted, keyOf);
  return sought.rows.map((one) => {
    const key = keyOf(one.cells);
    const row = placeOf(one, places.get(key) ?? [], now, telling && !double.has(key) && isTold(one, sought.telling));
    if (typeof row === 'string') return { why: row };
    if (!one.columns.every((column) => sameScalar(now(row)[column], one.cells[column]))) return { why: 'row-changed' };
    return { row, guards: guardsOf(sought, one, row, shift, now) };
  });
}

/** Keys that several rows had when the sheet was read. */
function doubles(before: Grid, wanted: ReadonlySet<string>, keyOf: (cells: readonly Scalar[]) => string): Set<string> {
  const [once, twice] = [new Set<string>(), new Set<string>()];
  for (const cells of before.rows) {
    const key = keyOf(cells);
    if (!wanted.has(key)) continue;
    if (once.has(key)) twice.add(key);
    once.add(key);
  }
  return twice;
}

const isTold = ({ cells }: SoughtRow, telling: readonly number[]): boolean =>
  telling.some((column) => cells[column] !== null && cells[column] !== undefined && cells[column] !== '');

function placeOf(
  one: SoughtRow,
  candidates: readonly number[],
  now: Now,
  isTelling: boolean,
): number | 'row-gone' | 'row-unsure' {
  if (candidates.length === 0) return 'row-gone';
  const whole = wholeKey(one.cells);
  const same = candidates.filter((row) => wholeKey(now(row)) === whole);
  // Rows that hold the same everywhere cannot be told apart by anybody: the nearest to where it was is as right as any.
  if (same.length > 0) return same.reduce((best, row) => (Math.abs(row - one.row) < Math.abs(best - one.row) ? row : best));
  return candidates.length === 1 && isTelling ? (candidates[0] as number) : 'row-unsure';
}

/** The cells of the columns that matter in a header row. */
const headerColumns = (sought: SoughtSheet): number[] => [
  ...new Set([...sought.telling, ...sought.rows.flatMap(({ columns }) => columns)]),
];

/** 0 where all header rows stand `shift` rows below their place and hold what they held; else null. */
function headerAt(sought: SoughtSheet, now: Now, shift: number): number | null {
  const columns = headerColumns(sought);
  return sought.header.every(({ row, cells }) => columns.every((column) => sameScalar(now(row + shift)[column], cells[column])))
    ? shift
    : null;
}

const FARTHEST_HEADER = 200;

/** By how many rows the header moved; null where it is not there any more as it was. */
function headerShift(sought: SoughtSheet, now: Now, grid: Grid): number | null {
  const first = sought.header[0];
  if (first === undefined) return 0;
  if (headerAt(sought, now, 0) !== null) return 0;
  for (let i = 0; i < Math.min(grid.rows.length, FARTHEST_HEADER); i++) {
    const shift = (grid.rowNumbers[i] as number) - first.row;
    if (headerAt(sought, now, shift) !== null) return shift;
  }
  return null;
}

function guardsOf(sought: SoughtSheet, one: SoughtRow, row: number, shift: number, now: Now): HostGuard[] {
  const { sheet } = sought;
  const columns = [...new Set([...sought.telling, ...one.columns])];
  const inRow = columns.map((column) => ({ sheet, row, column, value: now(row)[column] ?? null }));
  const inHeader = sought.header.flatMap(({ row: at }) =>
    columns.map((column) => ({ sheet, row: at + shift, column, value: now(at + shift)[column] ?? null })),
  );
  return [...inRow, ...inHeader];
}

/** Reads some rows as wide as they were, runs of rows at once. */
async function lookAt(host: SheetHost, sought: SoughtSheet, rows: readonly number[]): Promise<Now> {
  const width = Math.max(1, ...sought.rows.map(({ cells }) => cells.length), ...sought.header.map(({ cells }) => cells.length));
  const now = new Map<number, readonly Scalar[]>();
  // One column more than there was: a row that grew is not the same row any more.
  const right = Math.min(width, 16_383);
  for (const [top, bottom] of runsOf(rows)) {
    const cells = await host.cells(sought.sheet, { top, left: 0, bottom, right });
    cells.forEach((row, i) =>
      now.set(
        top + i,
        row.map(({ value }) => value),
      ),
    );
  }
  return (row) => now.get(row) ?? [];
}

const NEAR = 3;

function runsOf(rows: readonly number[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const row of [...new Set(rows)].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && row - last[1] <= NEAR) last[1] = row;
    else runs.push([row, row]);
  }
  return runs;
}
