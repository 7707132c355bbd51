import { TaizhangError } from '../error';
import { parseDay } from '../kinds/day';
import type { ReadContext } from '../kinds/kind';
import type { ColumnSpec, Ledger } from '../ledgers/ledger';
import { columnLetters } from '../table/address';
import type { Scalar } from '../table/grid';
import type { Binding, Sheet } from '../table/sheet';
import { type CellProblem, CellStatus, type Column, type Dataset, type Origin, type Table } from '../table/table';
import { asOfColumn } from './as-of-column';
import { asColumn, type ColumnStore, columnStore } from './column-store';
import { moneyFactor } from './column-unit';
import { showDates } from './date-cells';
import { encodeColumn } from './encode-column';
import { rowNumberAt } from './grid-window';
import { rowsToRead } from './household-rows';
import { tellLocalCodesApart } from './local-codes';
import { setAsideCopies } from './set-aside-copies';
import { shareDates } from './share-dates';
import { addStatedYears } from './stated-years';

export interface ReadOptions {
  /** `YYYY-MM-DD`: the day that the data are about, where neither a row nor its sheet says it. */
  readonly asOf?: string;
  /** Code of the region, for every row. */
  readonly region?: string;
}

/**
 * Reads recognised sheets into typed columns: one table for each ledger, the rows of its sheets one after the other, each knowing
 * where it stands. Only sure bindings are read; a doubtful one is a question, not a column. Refused sheets give no rows. What cannot be
 * read has the status `unreadable` and a problem with its raw text; a column that another sheet of the same ledger lacks is `doubtful`
 * there, which is unknown. An undated sheet takes the one date that its workbook states (see `shareDates`). Rows that another sheet repeats are read once (see `setAsideCopies`). Money is in 分, by the header's unit, else the sheet's, else the column's.
 *
 * @example
 * readTables([], []).tables.size //=> 0
 */
export function readTables(sheets: readonly Sheet[], ledgers: readonly Ledger[], options: ReadOptions = {}): Dataset {
  const steps = readTablesSteps(setAsideCopies(shareDates(sheets, ledgers), ledgers, options.asOf), ledgers, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * The same in steps of some hundred rows each, for a program that must answer in between: stop calling `next` to cancel. Each step says
 * the rows read so far and their number; the last one holds the tables. Dates must have been shared (`shareDates`), and what
 * stands twice set aside (`setAsideCopies`).
 *
 * @example
 * [...readTablesSteps([], [])] //=> []
 */
export function* readTablesSteps(
  sheets: readonly Sheet[],
  ledgers: readonly Ledger[],
  options: ReadOptions = {},
): Generator<ReadStep, Dataset> {
  checkAsOf(options.asOf);
  const tables = new Map<string, Table>();
  const total = sheets.reduce((sum, sheet) => sum + (sheet.ledger === null || sheet.refused ? 0 : sheet.dataRows.length), 0);
  let done = 0;
  for (const ledger of ledgers) {
    const own = sheets.filter((sheet) => sheet.ledger === ledger.id && !sheet.refused);
    if (own.length === 0) continue;
    const steps = readTable(own, ledger, options);
    for (;;) {
      const step = steps.next();
      if (step.done) {
        tables.set(ledger.id, step.value);
        break;
      }
      done += step.value;
      yield { done, total };
    }
  }
  tellLocalCodesApart(tables, ledgers);
  return { tables };
}

/** Rows of data read so far, and of how many. */
export interface ReadStep {
  readonly done: number;
  readonly total: number;
}

export function checkAsOf(asOf: string | undefined): void {
  if (asOf === undefined || parseDay(asOf) !== null) return;
  throw new TaizhangError('bad-date', {
    zh: `日期应写成 2023-12-31 这样：${asOf.slice(0, 20)}`,
    en: `A date is written like 2023-12-31: ${asOf.slice(0, 20)}`,
  });
}

/** Yields the number of rows of each block that was read. */
function* readTable(sheets: readonly Sheet[], ledger: Ledger, options: ReadOptions): Generator<number, Table> {
  const length = sheets.reduce((sum, sheet) => sum + sheet.dataRows.length, 0);
  const problems: CellProblem[] = [];
  const stores = new Map<string, ColumnStore>();
  const originOf = new Uint16Array(length);
  const rowNumbers = new Int32Array(length);
  const origins: Origin[] = [];
  let offset = 0;
  for (const sheet of sheets) {
    const bindings = sheet.bindings.filter(
      (binding) => binding.confidence === 'sure' && Object.hasOwn(ledger.columns, binding.field),
    );
    originOf.fill(origins.length, offset, offset + sheet.dataRows.length);
    for (let i = 0; i < sheet.dataRows.length; i++) rowNumbers[offset + i] = rowNumberAt(sheet.grid, sheet.dataRows[i] as number);
    origins.push(originFor(sheet, bindings));
    yield* readSheet(sheet, ledger, bindings, stores, length, offset, problems);
    offset += sheet.dataRows.length;
  }
  addStatedYears(sheets, ledger, stores, length, options.asOf);
  problems.sort((a, b) => a.row - b.row);
  const columns = new Map<string, Column>();
  for (const field of Object.keys(ledger.columns)) {
    const store = stores.get(field);
    if (store) columns.set(field, asColumn(store));
  }
  return {
    ledger: ledger.id,
    length,
    columns,
    places: { origins, originOf, rowNumbers },
    problems,
    asOf: asOfColumn(ledger.asOf === undefined ? undefined : columns.get(ledger.asOf), length, origins, originOf, options.asOf),
    regions: new Array<string>(length).fill(options.region ?? ''),
  };
}

function originFor(sheet: Sheet, bindings: readonly Binding[]): Origin {
  const letters: Record<string, string> = Object.create(null);
  for (const binding of bindings) letters[binding.field] = columnLetters(binding.column);
  return { source: sheet.grid.source, sheet: sheet.grid.sheet, letters, statedDate: sheet.statedDate };
}

/** Rows are read in blocks that stay in the processor's cache while each column passes over them. */
const BLOCK = 512;

/** One column of one sheet, ready to be read block by block. */
interface ColumnPlan {
  readonly column: number;
  readonly rows: Int32Array;
  readonly store: ColumnStore;
  readonly context: ReadContext;
  readonly showsDates: boolean;
}

function* readSheet(
  sheet: Sheet,
  ledger: Ledger,
  bindings: readonly Binding[],
  stores: Map<string, ColumnStore>,
  length: number,
  offset: number,
  problems: CellProblem[],
): Generator<number, void> {
  const { grid, dataRows } = sheet;
  const plans = bindings.map((binding): ColumnPlan => {
    const spec = ledger.columns[binding.field] as ColumnSpec;
    let store = stores.get(binding.field);
    if (!store) {
      store = columnStore(binding.field, spec.kind, length, CellStatus.doubtful);
      stores.set(binding.field, store);
    }
    return {
      column: binding.column,
      rows: rowsToRead(sheet, ledger, binding.field, spec, binding.column) ?? dataRows,
      store,
      context: { factor: moneyFactor(spec, binding.unit ?? null, sheet.statedUnit), dateSystem: grid.dateSystem },
      showsDates: grid.formatOf !== undefined && (spec.kind.id === 'text' || spec.kind.id === 'remark'),
    };
  });
  const cells: (Scalar | undefined)[] = new Array(Math.min(BLOCK, dataRows.length));
  for (let from = 0; from < dataRows.length; from += BLOCK) {
    const count = Math.min(BLOCK, dataRows.length - from);
    for (const { column, rows, store, context, showsDates } of plans) {
      for (let i = 0; i < count; i++) cells[i] = (grid.rows[rows[from + i] as number] as readonly Scalar[])[column];
      if (showsDates) showDates(grid, rows.subarray(from, from + count), column, cells);
      encodeColumn(store, cells, count, offset + from, context, problems);
    }
    yield count;
  }
}
