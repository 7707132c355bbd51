import { type Bits, bitAt, rowsOf, union } from '../engine/bits';
import { calendarDate } from '../kinds/day';
import { CellStatus, type Table } from '../table/table';

/** The year of the row's day, as a grouping field. */
export const YEAR = 'dataYear';

/** Groups of all tables of one computation: values that name each, numbered in the order in which they are met. */
export interface Groups {
  readonly by: readonly string[];
  readonly names: (readonly (string | null)[])[];
  readonly numberOf: Map<string, number>;
}

/** The rows of one table by group. */
export interface GroupedRows {
  /** Row → group. */
  readonly groupOf: Int32Array;
  /** Rows of each group, in order; a group that the table lacks has none. Read with `rowsIn`. */
  readonly rows: readonly Int32Array[];
  /** Rows whose group rests on a cell in doubt. */
  readonly doubtful: Bits | null;
  /** Group → rows of other groups that could belong to it. */
  readonly visitors: ReadonlyMap<number, readonly number[]>;
  /** Grouping fields that the table does not have: its rows cannot be told apart by them. */
  readonly lacking: readonly string[];
}

/** No grouping is one group, even of no rows. */
export function makeGroups(by: readonly string[]): Groups {
  const groups: Groups = { by, names: [], numberOf: new Map() };
  if (by.length === 0) numberOfGroup([], groups);
  return groups;
}

/** Groups the rows of a table by fields: places, code columns, or the data year. */
export function groupRows(table: Table, groups: Groups): Pick<GroupedRows, 'groupOf' | 'lacking'> {
  const groupOf = new Int32Array(table.length);
  const { by } = groups;
  const lacking = by.filter((field) => field !== YEAR && !table.columns.has(field));
  if (by.length === 0 || lacking.length > 0) return { groupOf, lacking };
  const only = by.length === 1 ? table.columns.get(by[0] as string) : undefined;
  if (only?.texts) {
    groupByText(only.status, only.texts, groups, groupOf);
    return { groupOf, lacking };
  }
  const readers = by.map((field) => textReader(table, field));
  const known = new Map<string | null, number>();
  const [first] = readers as [(row: number) => string | null];
  const keyOf = readers.length === 1 ? first : (row: number) => readers.map((read) => read(row) ?? '\u0000').join('\u0001');
  for (let row = 0; row < table.length; row++) {
    const key = keyOf(row);
    let group = known.get(key);
    if (group === undefined) {
      group = numberOfGroup(
        readers.map((read) => read(row)),
        groups,
      );
      known.set(key, group);
    }
    groupOf[row] = group;
  }
  return { groupOf, lacking };
}

/** By one column of texts, by far the most usual: neighbours mostly share it, so that few rows are looked up. */
function groupByText(status: Uint8Array, texts: readonly string[], groups: Groups, groupOf: Int32Array): void {
  const known = new Map<string | null, number>();
  let last: string | null | undefined;
  let group = 0;
  for (let row = 0; row < groupOf.length; row++) {
    const text = status[row] === CellStatus.ok ? (texts[row] as string) : null;
    if (text !== last) {
      last = text;
      const seen = known.get(text);
      group = seen ?? numberOfGroup([text], groups);
      if (seen === undefined) known.set(text, group);
    }
    groupOf[row] = group;
  }
}

/** Rows by group, once all tables have named their groups, and rows that findings could move from one group to another. */
export function rowsByGroup(
  { groupOf, lacking }: Pick<GroupedRows, 'groupOf' | 'lacking'>,
  groups: Groups,
  doubtOfField: (field: string) => Bits | null,
): GroupedRows {
  const counts = new Int32Array(groups.names.length);
  for (let row = 0; row < groupOf.length; row++) counts[groupOf[row] as number] = (counts[groupOf[row] as number] as number) + 1;
  const rows = Array.from(counts, (count) => new Int32Array(count));
  counts.fill(0);
  for (let row = 0; row < groupOf.length; row++) {
    const group = groupOf[row] as number;
    const at = counts[group] as number;
    (rows[group] as Int32Array)[at] = row;
    counts[group] = at + 1;
  }
  return { groupOf, rows, lacking, ...visitorsOf(groupOf, groups, doubtOfField) };
}

/** Rows of a group; none for a group that the table lacks. */
export function rowsIn(grouped: GroupedRows, group: number): Int32Array {
  return grouped.rows[group] ?? NO_ROWS;
}
const NO_ROWS = new Int32Array(0);

function visitorsOf(
  groupOf: Int32Array,
  { by, names }: Groups,
  doubtOfField: (field: string) => Bits | null,
): Pick<GroupedRows, 'doubtful' | 'visitors'> {
  const doubts = by.map(doubtOfField);
  const doubtful = doubts.reduce(union, null);
  const visitors = new Map<number, number[]>();
  for (const row of doubtful === null ? [] : rowsOf(doubtful)) {
    const own = names[groupOf[row] as number] as readonly (string | null)[];
    const isOpen = doubts.map((bits) => bits !== null && bitAt(bits, row));
    names.forEach((name, group) => {
      if (group === groupOf[row] || !name.every((value, i) => isOpen[i] || value === own[i])) return;
      const there = visitors.get(group);
      if (there) there.push(row);
      else visitors.set(group, [row]);
    });
  }
  return { doubtful, visitors };
}

function numberOfGroup(values: readonly (string | null)[], { names, numberOf }: Groups): number {
  const key = JSON.stringify(values);
  const seen = numberOf.get(key);
  if (seen !== undefined) return seen;
  const group = names.length;
  numberOf.set(key, group);
  names.push(values);
  return group;
}

function textReader(table: Table, field: string): (row: number) => string | null {
  if (field === YEAR) {
    const { status, values } = table.asOf;
    return (row) =>
      status[row] === CellStatus.ok ? String(Math.floor(calendarDate((values as Float64Array)[row] as number) / 10000)) : null;
  }
  const column = table.columns.get(field);
  if (!column) return () => null;
  const { status, texts, values, kind } = column;
  if (texts !== null) return (row) => (status[row] === CellStatus.ok ? (texts[row] as string) : null);
  const written = new Map<number, string>();
  return (row) => {
    if (status[row] !== CellStatus.ok) return null;
    const value = (values as Float64Array)[row] as number;
    let text = written.get(value);
    if (text === undefined) written.set(value, (text = kind.write(value)));
    return text;
  };
}
