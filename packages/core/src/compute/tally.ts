import { type Bits, bitAt, countBits } from '../engine/bits';
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
const NO_ROWS = new Int32Array(0);

/** The counted rows of every group, in order: one pass over the bits for all groups. */
export function countedRows({ yes }: ChosenRows, { groupOf, rows }: GroupedRows): readonly Int32Array[] {
  if (countBits(yes) === groupOf.length) return rows;
  const next = new Int32Array(rows.length);
  for (let g = 1; g < rows.length; g++) next[g] = (next[g - 1] as number) + (rows[g - 1] as Int32Array).length;
  const starts = next.slice();
  const all = new Int32Array(groupOf.length);
  for (let w = 0; w < yes.length; w++) {
    for (let word = yes[w] as number; word !== 0; word &= word - 1) {
      const row = (w << 5) + (31 - Math.clz32(word & -word));
      const group = groupOf[row] as number;
      const at = next[group] as number;
      all[at] = row;
      next[group] = at + 1;
    }
  }
  // Copies, so that a few rows do not hold the memory of all.
  return rows.map((_, g) => all.slice(starts[g], next[g]));
}

/** Sorts the rows of a group by how sure it is that they count; `counted` are those of `countedRows`. */
export function tally(chosen: ChosenRows, grouped: GroupedRows, group: number, counted: Int32Array = NO_ROWS): Tally {
  const rows = rowsIn(grouped, group);
  const { yes, undecided, shaky, valueShaky, unsound } = chosen;
  const visitors = grouped.visitors.get(group) ?? NOTHING;
  if (undecided === null && unsound === null && grouped.doubtful === null) {
    return { counted, sound: counted, sure: counted, possible: NOTHING, undecided: NOTHING, doubtful: NOTHING };
  }
  const inDoubt = grouped.doubtful;
  // Plain loops and no functions made on the spot: this runs for every figure of every group.
  const sure = without(counted, shaky, inDoubt);
  const possible: number[] = [];
  const undecidedRows: number[] = [];
  const doubtful: number[] = [];
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number;
    const isIn = bitAt(yes, row);
    const isUndecided = isSet(undecided, row);
    const isShaky = isSet(shaky, row);
    if (isUndecided) undecidedRows.push(row);
    if (isUndecided || isShaky || (isIn && isSet(inDoubt, row))) possible.push(row);
    if (isShaky || ((isIn || isUndecided) && (isSet(valueShaky, row) || isSet(inDoubt, row)))) doubtful.push(row);
  }
  for (const row of visitors) if (bitAt(yes, row) || isSet(undecided, row) || isSet(shaky, row)) possible.push(row);
  const sound = without(sure, unsound, null);
  return { counted, sound, sure, possible, undecided: undecidedRows, doubtful };
}

function isSet(bits: Bits | null, row: number): boolean {
  return bits !== null && bitAt(bits, row);
}

/** Rows that neither set has; the same array where neither is there. */
function without(rows: Int32Array, some: Bits | null, others: Bits | null): Int32Array {
  if (some === null && others === null) return rows;
  const kept = new Int32Array(rows.length);
  let count = 0;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number;
    if (!isSet(some, row) && !isSet(others, row)) kept[count++] = row;
  }
  return kept.slice(0, count);
}
