import type { Ledger } from '../ledgers/ledger';
import { CellStatus, type Column, type Dataset, type Table } from '../table/table';

/** Fewer rows than this, or than this share of the sheet, are a slip in the year column and no period of their own. */
const FEWEST_ROWS = 3;
const SMALLEST_SHARE = 0.02;

/**
 * The snapshots that a dataset holds, the oldest first. Household, person and village ledgers of several days (a sheet for each year,
 * a year column of an export) are several snapshots: a person may stand in each, and none may be compared with another's households.
 * The snapshot before is each one's `previous`. Ledgers that are not kept by snapshot (projects, vouchers), undated ones, and ledgers of a
 * single day go with the snapshot of their day, else with the latest. With one period the dataset itself comes back.
 */
export function periodsOf(dataset: Dataset, ledgers: ReadonlyMap<string, Ledger>): readonly Dataset[] {
  const daysOf = new Map(
    [...dataset.tables].map(([id, table]) => [id, isSnapshot(ledgers.get(id)) ? daysIn(table) : onlyDay(table)]),
  );
  const split = [...daysOf].filter(([, days]) => days.length > 1);
  const all = [...new Set(split.flatMap(([, days]) => days))].sort((a, b) => a - b);
  if (all.length < 2) return [dataset];
  let before: Dataset['tables'] | undefined = dataset.previous;
  return all.map((day, i) => {
    const tables = new Map<string, Table>();
    for (const [id, table] of dataset.tables) {
      const days = daysOf.get(id) as readonly number[];
      if (days.length > 1) {
        if (days.includes(day)) tables.set(id, rowsOfDay(table, day, days));
      } else if (days[0] === day || (i === all.length - 1 && !all.includes(days[0] ?? Number.NaN))) tables.set(id, table);
    }
    const period: Dataset = { tables, ...(before ? { previous: before } : {}) };
    before = tables;
    return period;
  });
}

function isSnapshot(ledger: Ledger | undefined): boolean {
  return ledger !== undefined && ['household', 'person', 'village'].includes(ledger.rowIs);
}

/** Days that enough rows are about. */
function daysIn(table: Table): readonly number[] {
  const rows = new Map<number, number>();
  const days = table.asOf.values as Float64Array;
  for (let row = 0; row < table.length; row++) {
    if (table.asOf.status[row] === CellStatus.ok) rows.set(days[row] as number, (rows.get(days[row] as number) ?? 0) + 1);
  }
  const enough = Math.max(FEWEST_ROWS, table.length * SMALLEST_SHARE);
  const kept = [...rows].filter(([, count]) => count >= enough).map(([day]) => day);
  return (kept.length > 0 ? kept : [...rows.keys()].slice(0, 1)).sort((a, b) => a - b);
}

function onlyDay(table: Table): readonly number[] {
  const first = table.asOf.status.indexOf(CellStatus.ok);
  return first < 0 ? [] : [(table.asOf.values as Float64Array)[first] as number];
}

/** The rows of one day; rows of no day, or of a day that is a slip, go with the latest. */
function rowsOfDay(table: Table, day: number, days: readonly number[]): Table {
  const latest = days[days.length - 1] as number;
  const values = table.asOf.values as Float64Array;
  const rows: number[] = [];
  for (let row = 0; row < table.length; row++) {
    const own =
      table.asOf.status[row] === CellStatus.ok && days.includes(values[row] as number) ? (values[row] as number) : latest;
    if (own === day) rows.push(row);
  }
  const newRow = new Map(rows.map((row, i) => [row, i]));
  return {
    ...table,
    length: rows.length,
    columns: new Map([...table.columns].map(([field, column]) => [field, rowsOfColumn(column, rows)])),
    places: {
      origins: table.places.origins,
      originOf: Uint16Array.from(rows, (row) => table.places.originOf[row] as number),
      rowNumbers: Int32Array.from(rows, (row) => table.places.rowNumbers[row] as number),
    },
    problems: table.problems.flatMap((problem) =>
      newRow.has(problem.row) ? [{ ...problem, row: newRow.get(problem.row) as number }] : [],
    ),
    asOf: rowsOfColumn(table.asOf, rows),
    regions: rows.map((row) => table.regions[row] ?? ''),
  };
}

function rowsOfColumn(column: Column, rows: readonly number[]): Column {
  const { values, texts } = column;
  const picked = values === null ? null : new (values.constructor as Float64ArrayConstructor)(rows.length);
  if (picked !== null) for (let i = 0; i < rows.length; i++) picked[i] = (values as Float64Array)[rows[i] as number] as number;
  return {
    ...column,
    status: Uint8Array.from(rows, (row) => column.status[row] as number),
    values: picked,
    texts: texts === null ? null : rows.map((row) => texts[row] as string),
  };
}
