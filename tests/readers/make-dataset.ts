import type { CodeList } from '../../packages/core/src/codes/code-list';
import { parseDay } from '../../packages/core/src/kinds/day';
import { type Kind, Unreadable, type ValueType } from '../../packages/core/src/kinds/kind';
import type { Ledger } from '../../packages/core/src/ledgers/ledger';
import { CellStatus, type Column, type Table } from '../../packages/core/src/table/table';

/** A cell that stands there but cannot be read, and one that a rule has marked. A doubtful cell keeps the value that nobody should use. */
export const unreadable = Symbol('unreadable');
export const doubtful = (value: number | string | boolean) => ({ doubtful: value });
type Cell =
  | number
  | string
  | boolean
  | readonly string[]
  | null
  | undefined
  | typeof unreadable
  | { readonly doubtful: number | string | boolean };
export type Row = Readonly<Record<string, Cell>>;

/** A kind for tests: stored values only, nothing is parsed. */
export function plainKind<V extends ValueType, Name extends string = string>(
  id: string,
  type: V,
  list?: CodeList<Name>,
): Kind<V, Name> {
  const storage = { number: 'float64', date: 'int32', truth: 'uint8', text: 'text', code: 'uint16', codes: 'int32' } as const;
  const sqlType = {
    number: 'DOUBLE',
    date: 'INTEGER',
    truth: 'BOOLEAN',
    text: 'VARCHAR',
    code: 'INTEGER',
    codes: 'INTEGER',
  } as const;
  const names = Object.keys(list?.values ?? {});
  return {
    id,
    type,
    storage: storage[type],
    title: { 'zh-CN': id, en: id },
    read: (cell) => (typeof cell === 'object' ? new Unreadable('error') : typeof cell === 'boolean' ? Number(cell) : cell),
    write: (value) =>
      type === 'truth' ? (value ? '是' : '否') : type === 'code' ? (names[Number(value) - 1] ?? '') : String(value),
    sqlType: sqlType[type],
    ...(list ? { list: list.id } : {}),
  };
}

function stored(value: number | string | boolean | readonly string[], kind: Kind, lists: readonly CodeList[]): number | string {
  const names = Object.keys(lists.find((list) => list.id === kind.list)?.values ?? {});
  const position = (code: string): number => {
    const at = names.indexOf(code) + 1;
    if (at === 0) throw new Error(`no code ${code} in ${kind.list}`);
    return at;
  };
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value === 'object') return value.reduce((bits, code) => bits | (1 << (position(code) - 1)), 0);
  if (typeof value === 'number' || kind.type === 'text') return value;
  if (kind.type === 'date') return parseDay(value) ?? Number.NaN;
  return kind.type === 'codes' ? 1 << (position(value) - 1) : position(value);
}

const arrays = { float64: Float64Array, int32: Int32Array, uint16: Uint16Array, uint8: Uint8Array } as const;

function makeColumn(field: string, kind: Kind, cells: readonly Cell[], lists: readonly CodeList[]): Column {
  const status = new Uint8Array(cells.length);
  const texts: string[] | null = kind.storage === 'text' ? cells.map(() => '') : null;
  const values = kind.storage === 'text' ? null : new arrays[kind.storage](cells.length);
  cells.forEach((cell, row) => {
    const isDoubtful = typeof cell === 'object' && cell !== null && 'doubtful' in cell;
    status[row] =
      cell === null || cell === undefined
        ? CellStatus.blank
        : cell === unreadable
          ? CellStatus.unreadable
          : isDoubtful
            ? CellStatus.doubtful
            : CellStatus.ok;
    const value = isDoubtful ? cell.doubtful : cell;
    if (value === null || value === undefined || typeof value === 'symbol') return;
    const kept = stored(value as number | string | boolean | readonly string[], kind, lists);
    if (texts) texts[row] = String(kept);
    else if (values) values[row] = Number(kept);
  });
  return { field, kind, status, values, texts };
}

/** A table from typed values: rows as field → value (code names, `YYYY-MM-DD`, 分), null or absent is blank. */
export function makeTable(
  ledger: Ledger,
  rows: readonly Row[],
  options: {
    readonly lists?: readonly CodeList[];
    /** Fields that the sheet has; all of the ledger's when absent. */
    readonly fields?: readonly string[];
    /** One day for all rows, or one a row; null is unknown. */
    readonly asOf?: string | number | null | readonly (string | number | null)[];
    readonly regions?: string | readonly string[];
  } = {},
): Table {
  const lists = options.lists ?? [];
  const fields = options.fields ?? Object.keys(ledger.columns);
  const days = rows.map((_, i) => (Array.isArray(options.asOf) ? options.asOf[i] : options.asOf) ?? null) as (
    | string
    | number
    | null
  )[];
  const regions = rows.map((_, i) => (typeof options.regions === 'string' ? options.regions : (options.regions?.[i] ?? '')));
  const columns = new Map(
    fields.map((field) => {
      const spec = ledger.columns[field];
      if (!spec) throw new Error(`no column ${field} in ${ledger.id}`);
      return [
        field,
        makeColumn(
          field,
          spec.kind,
          rows.map((row) => row[field]),
          lists,
        ),
      ] as const;
    }),
  );
  const letters = Object.fromEntries(fields.map((field, i) => [field, String.fromCharCode(65 + (i % 26))]));
  return {
    ledger: ledger.id,
    length: rows.length,
    columns,
    places: {
      origins: [{ source: 'test.xlsx', sheet: ledger.id, letters, statedDate: null }],
      originOf: new Uint16Array(rows.length),
      rowNumbers: Int32Array.from(rows, (_, i) => i + 2),
    },
    problems: [],
    asOf: makeColumn('$asOf', plainKind('day', 'date'), days, []),
    regions,
  };
}
