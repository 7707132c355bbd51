import { calendarDate } from '../kinds/day';
import { CellStatus, type Table } from '../table/table';

/** The year of the row's day, as a grouping field. */
export const YEAR = 'dataYear';

/** Row → group number, and the values that name each group. */
export interface Grouping {
  readonly groupOf: Int32Array;
  readonly groups: readonly (readonly (string | null)[])[];
}

/** Groups the rows of a table by fields (a place, a code column, or the data year); one group when there are none. */
export function groupRows(table: Table, by: readonly string[], shared: Map<string, number>, groups: (string | null)[][]): Int32Array {
  const groupOf = new Int32Array(table.length);
  for (let row = 0; row < table.length; row++) {
    const values = by.map((field) => textOf(table, field, row));
    const key = JSON.stringify(values);
    let group = shared.get(key);
    if (group === undefined) {
      group = groups.length;
      shared.set(key, group);
      groups.push(values);
    }
    groupOf[row] = group;
  }
  return groupOf;
}

function textOf(table: Table, field: string, row: number): string | null {
  if (field === YEAR) {
    return table.asOf.status[row] === CellStatus.ok ? String(Math.floor(calendarDate((table.asOf.values as Float64Array)[row] as number) / 10000)) : null;
  }
  const column = table.columns.get(field);
  if (!column || column.status[row] !== CellStatus.ok) return null;
  return column.texts === null ? column.kind.write((column.values as Float64Array)[row] as number) : (column.texts[row] as string);
}
