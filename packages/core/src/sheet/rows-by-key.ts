import { Unreadable } from '../kinds/kind';
import { readCell } from '../kinds/read-cell';
import type { ColumnSpec, Ledger } from '../ledgers/ledger';
import type { Sheet } from '../table/sheet';
import { compactText } from './cell-text';

/** The rows of a sheet by what they are about, made once for each set of fields. */
export interface RowsByKey {
  readonly sheet: Sheet;
  /** The date of the data, '' where nobody says it. */
  readonly date: string;
  /** Sure fields and their sheet columns. */
  readonly columns: ReadonlyMap<string, number>;
  /** For each row of data what it is about, as one text; null where a part of it is blank. */
  keys(fields: readonly string[]): readonly (string | null)[];
  /** The first row of each key, as an index into the grid's rows. */
  first(fields: readonly string[]): ReadonlyMap<string, number>;
}

/** Makes the rows of a recognised sheet ready to be compared with those of another. */
export function rowsByKey(sheet: Sheet, ledger: Ledger, date: string): RowsByKey {
  const columns = new Map<string, number>();
  for (const binding of sheet.bindings) if (binding.confidence === 'sure') columns.set(binding.field, binding.column);
  const lists = new Map<string, readonly (string | null)[]>();
  const maps = new Map<string, ReadonlyMap<string, number>>();
  const keys = (fields: readonly string[]) =>
    remembered(lists, fields, () => Array.from(sheet.dataRows, (_, i) => keyOf(sheet, ledger, columns, fields, i)));
  const first = (fields: readonly string[]) =>
    remembered(maps, fields, () => {
      const map = new Map<string, number>();
      keys(fields).forEach((key, i) => {
        if (key !== null && !map.has(key)) map.set(key, sheet.dataRows[i] as number);
      });
      return map;
    });
  return { sheet, date, columns, keys, first };
}

function remembered<T>(known: Map<string, T>, fields: readonly string[], make: () => T): T {
  const name = fields.join();
  let value = known.get(name);
  if (value === undefined) {
    value = make();
    known.set(name, value);
  }
  return value;
}

function keyOf(
  sheet: Sheet,
  ledger: Ledger,
  columns: ReadonlyMap<string, number>,
  fields: readonly string[],
  i: number,
): string | null {
  let key = '';
  for (const field of fields) {
    const spec = ledger.columns[field] as ColumnSpec;
    const row = sheet.dataRows[i] as number;
    const from = field === ledger.household || spec.of === 'household' ? (sheet.carriedFrom?.[i] ?? row) : row;
    const cell = sheet.grid.rows[from]?.[columns.get(field) as number] ?? null;
    const read = cell === null ? null : readCell(spec.kind, cell, { factor: 1, dateSystem: sheet.grid.dateSystem });
    if (read === null) return null;
    // A damaged number is the same damage in a copy.
    key += `${read instanceof Unreadable ? compactText(cell) : read}\u0001`;
  }
  return key;
}
