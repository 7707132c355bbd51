import { excelRange } from '../../emit/excel-context';
import { dayOfSerial } from '../../kinds/serial';
import type { ColumnSpec } from '../../ledgers/ledger';
import { columnLetters, columnNumber } from '../../table/address';
import type { Scalar } from '../../table/grid';
import type { Sheet } from '../../table/sheet';
import { CellStatus, type Column, type Table } from '../../table/table';
import type { Reading } from '../reading';

/** Why the cells of a column cannot be read by a plain formula as the reader read them; with the first such cell. */
export interface RangeDoubt {
  readonly code: RangeDoubtCode;
  readonly ledger?: string;
  readonly field?: string;
  readonly row?: number;
}

export type RangeDoubtCode =
  | 'several-workbooks'
  | 'several-years'
  | 'rows-between'
  | 'column-missing'
  | 'merged'
  | 'unit'
  | 'text-number'
  | 'written-otherwise'
  | 'unreadable';

/** The rows of one sheet of a ledger, and its columns as ranges. */
export interface BoundSheet {
  readonly rows: number;
  /** Range of a column, or why a formula would read it otherwise than the reader. */
  readonly range: (field: string) => string | RangeDoubt;
  /** How many rows: by a column that is filled in every row, so that a blank row put in later does not count. */
  readonly count: string;
}

/** What a cell of a column is multiplied by to be stored. */
export function storedFactor(spec: ColumnSpec): number {
  if (spec.kind.id === 'money') return spec.unit === '万元' ? 1e6 : 100;
  return spec.kind.id === 'ratio-percent' ? 0.01 : 1;
}

/**
 * The sheets of a ledger with their columns as ranges, or why there are none. A range is given only where every cell in it says by
 * itself what the reader made of it: numbers as numbers in the column's unit, codes by their names, one row after the other without
 * totals between, nothing merged or carried over from the row above.
 */
export function boundSheets(reading: Reading, table: Table): readonly BoundSheet[] | RangeDoubt {
  if (new Set([...reading.dataset.tables.values()].flatMap(({ places }) => places.origins.map(({ source }) => source))).size > 1)
    return { code: 'several-workbooks' };
  if (reading.dataset.tables.get(table.ledger) !== table) return { code: 'several-years' };
  const bound: BoundSheet[] = [];
  for (let origin = 0; origin < table.places.origins.length; origin++) {
    const one = boundSheet(reading, table, origin);
    if (one && 'code' in one) return one;
    if (one) bound.push(one);
  }
  return bound;
}

function boundSheet(reading: Reading, table: Table, origin: number): BoundSheet | RangeDoubt | null {
  const { origins, originOf, rowNumbers } = table.places;
  const { source, sheet: name, letters } = origins[origin] as Table['places']['origins'][number];
  const rows: number[] = [];
  for (let row = 0; row < table.length; row++) if (originOf[row] === origin) rows.push(row);
  if (rows.length === 0) return null;
  const first = rowNumbers[rows[0] as number] as number;
  if (rows.some((row, i) => rowNumbers[row] !== first + i)) return { code: 'rows-between', ledger: table.ledger };
  const last = first + rows.length - 1;
  const sheet = reading.sheets.find(
    ({ grid, ledger, dataRows }) =>
      grid.source === source && grid.sheet === name && ledger === table.ledger && dataRows.length > 0,
  );
  const ledger = reading.pack.ledgers.find(({ id }) => id === table.ledger);
  if (!sheet || !ledger) return { code: 'rows-between', ledger: table.ledger };
  const cellRows = cellRowsOf(sheet, first, rows.length);
  const seen = new Map<string, string | RangeDoubt>();
  const range = (field: string): string | RangeDoubt => {
    const known = seen.get(field);
    if (known !== undefined) return known;
    const column = table.columns.get(field);
    const spec = Object.hasOwn(ledger.columns, field) ? ledger.columns[field] : undefined;
    const letter = letters[field];
    const found =
      !column || !spec || letter === undefined
        ? { code: 'column-missing' as const, ledger: table.ledger, field }
        : (doubtOf(sheet, columnNumber(letter), cellRows, rows, column, spec, first, last) ??
          excelRange(name, letter, first, last));
    seen.set(field, found);
    return found;
  };
  return { rows: rows.length, range, count: countOf(sheet, cellRows, name, first, last) };
}

function cellRowsOf({ grid }: Sheet, first: number, count: number): (readonly Scalar[] | undefined)[] {
  const at = new Map<number, readonly Scalar[]>();
  grid.rows.forEach((cells, i) => at.set(grid.rowNumbers[i] as number, cells));
  return Array.from({ length: count }, (_, i) => at.get(first + i));
}

function countOf(
  { bindings }: Sheet,
  cells: readonly (readonly Scalar[] | undefined)[],
  name: string,
  first: number,
  last: number,
): string {
  const isFilled = ({ column }: { readonly column: number }): boolean =>
    cells.every((row) => (row?.[column] ?? null) !== null && row?.[column] !== '');
  const filled = bindings.find(isFilled);
  const range = excelRange(name, columnLetters((filled ?? bindings[0])?.column ?? 0), first, last);
  return filled ? `SUMPRODUCT(1*(LEN(${range})>0))` : `ROWS(${range})`;
}

function doubtOf(
  { grid, ledger }: Sheet,
  at: number,
  cells: readonly (readonly Scalar[] | undefined)[],
  rows: readonly number[],
  column: Column,
  spec: ColumnSpec,
  first: number,
  last: number,
): RangeDoubt | null {
  const place = { ledger: ledger as string, field: column.field };
  const merge = grid.merges.find((one) => one.left <= at && at <= one.right && one.top <= last && first <= one.bottom);
  if (merge) return { code: 'merged', ...place, row: Math.max(first, merge.top) };
  const says = cellReader(column, spec, grid.dateSystem);
  for (const [i, row] of rows.entries()) {
    const code = says(cells[i]?.[at] ?? null, row);
    if (code !== null) return { code, ...place, row: first + i };
  }
  return null;
}

type Says = (cell: Scalar, row: number) => RangeDoubtCode | null;

/** Whether a cell, as it stands, says to a formula what it said to the reader. */
function cellReader(column: Column, spec: ColumnSpec, dateSystem: 1900 | 1904): Says {
  const { status, values, texts, kind } = column;
  const { type } = spec.kind;
  const isNumber = type === 'number' || type === 'date';
  const factor = storedFactor(spec);
  return (cell, row) => {
    if (typeof cell === 'object' && cell !== null) return 'unreadable';
    const isEmpty = cell === null || cell === '';
    if (status[row] === CellStatus.doubtful) return 'unreadable';
    if (status[row] !== CellStatus.ok) {
      if (isEmpty) return null;
      // A word where a number is due is unknown to a formula too; a word that means "blank" is not.
      const isWord = typeof cell === 'string' && status[row] === CellStatus.unreadable;
      const isUnknown = isWord && (isNumber || (type === 'truth' && cell !== '是' && cell !== '否'));
      return isUnknown ? null : 'written-otherwise';
    }
    if (isEmpty) return 'merged';
    const value = texts === null ? (values?.[row] as number) : (texts[row] as string);
    if (isNumber) {
      if (typeof cell !== 'number') return 'text-number';
      const stored = type === 'date' ? dayOfSerial(cell, dateSystem) : cell * factor;
      return Math.abs(Number(stored) - Number(value)) <= 1e-6 * Math.max(1, Math.abs(Number(value))) ? null : 'unit';
    }
    if (typeof cell !== 'string') return 'written-otherwise';
    if (type === 'codes') return sameSet(cell, kind.write(value)) ? null : 'written-otherwise';
    return cell === (texts === null ? kind.write(value) : value) ? null : 'written-otherwise';
  };
}

function sameSet(cell: string, written: string): boolean {
  const parts = cell.split(/[、,，]/);
  const names = new Set(written.split('、'));
  return parts.length === names.size && parts.every((part) => names.has(part));
}
