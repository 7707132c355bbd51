import { type Bits, bitAt } from '../engine/bits';
import type { ChosenRows } from './chosen-rows';
import { type GroupedRows, rowsIn } from './groups';

/** The rows of one group as a measure sees them. */
export interface Tally {
  /** Counted as things stand. */
  readonly counted: Int32Array;
  /** Counted, and no cell that the figure reads is in doubt. */
  readonly sound: Int32Array;
  /** Counted however the doubts are settled; a value may still change. */
  readonly sure: Int32Array;
  /** Could be counted, but need not be: in or out as things stand, undecided, or shown under another group. */
  readonly possible: readonly number[];
  readonly undecided: readonly number[];
  readonly doubtful: readonly number[];
}

const NOTHING: readonly number[] = [];

/** Sorts the rows of a group by how sure it is that they count. */
export function tally(chosen: ChosenRows, grouped: GroupedRows, group: number): Tally {
  const rows = rowsIn(grouped, group);
  const { yes, undecided, shaky, valueShaky, unsound } = chosen;
  const counted = pick(rows, yes);
  const visitors = grouped.visitors.get(group) ?? NOTHING;
  if (undecided === null && unsound === null && grouped.doubtful === null) {
    return { counted, sound: counted, sure: counted, possible: NOTHING, undecided: NOTHING, doubtful: NOTHING };
  }
  const is = (bits: Bits | null, row: number): boolean => bits !== null && bitAt(bits, row);
  const isLoose = (row: number): boolean => is(shaky, row) || is(grouped.doubtful, row);
  const sure = counted.filter((row) => !isLoose(row));
  const possible: number[] = [];
  const undecidedRows: number[] = [];
  const doubtful: number[] = [];
  for (const row of rows) {
    const isIn = bitAt(yes, row);
    const isUndecided = is(undecided, row);
    if (isUndecided) undecidedRows.push(row);
    if (isUndecided || (isIn ? isLoose(row) : is(shaky, row))) possible.push(row);
    if (is(shaky, row) || ((isIn || isUndecided) && (is(valueShaky, row) || is(grouped.doubtful, row)))) doubtful.push(row);
  }
  for (const row of visitors) if (bitAt(yes, row) || is(undecided, row) || is(shaky, row)) possible.push(row);
  const sound = sure.filter((row) => !is(unsound, row));
  return { counted, sound, sure, possible, undecided: undecidedRows, doubtful };
}

/** The rows that are set, in order. */
function pick(rows: Int32Array, bits: Bits): Int32Array {
  let count = 0;
  for (let i = 0; i < rows.length; i++) count += ((bits[(rows[i] as number) >> 5] as number) >>> ((rows[i] as number) & 31)) & 1;
  if (count === rows.length) return rows;
  const picked = new Int32Array(count);
  let at = 0;
  for (let i = 0; at < count; i++) {
    const row = rows[i] as number;
    if (bitAt(bits, row)) picked[at++] = row;
  }
  return picked;
}
