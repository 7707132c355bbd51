import type { GridRange } from '@taizhang/core';
import type { HostEdit } from '../port';

/** Rows between two cells of a column up to which they are written in one block, what lies between left as it is. */
const GAP = 50;

/** A rectangle with the edits inside it; cells that are not edited stay as they are. */
export interface EditBlock {
  readonly range: GridRange;
  readonly edits: readonly HostEdit[];
}

interface Run {
  readonly top: number;
  bottom: number;
  readonly column: number;
  readonly edits: HostEdit[];
}

/** Edits of one sheet as few rectangles: runs of a column, then runs beside each other of the same height. Of a cell given twice the last counts. */
export function editBlocks(edits: readonly HostEdit[]): EditBlock[] {
  const last = new Map(edits.map((edit) => [`${edit.column}|${edit.row}`, edit] as const));
  const inOrder = [...last.values()].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: Run[] = [];
  for (const edit of inOrder) {
    const run = runs.at(-1);
    if (run && run.column === edit.column && edit.row - run.bottom <= GAP) {
      run.bottom = edit.row;
      run.edits.push(edit);
    } else runs.push({ top: edit.row, bottom: edit.row, column: edit.column, edits: [edit] });
  }
  return sideBySide(runs);
}

function sideBySide(runs: readonly Run[]): EditBlock[] {
  const open = new Map<string, { right: number; left: number; top: number; bottom: number; edits: HostEdit[] }>();
  const blocks: { range: GridRange; edits: HostEdit[] }[] = [];
  for (const { top, bottom, column, edits } of runs) {
    const key = `${top}:${bottom}`;
    const beside = open.get(key);
    if (beside && beside.right === column - 1) {
      beside.right = column;
      beside.edits.push(...edits);
      continue;
    }
    const block = { top, bottom, left: column, right: column, edits: [...edits] };
    open.set(key, block);
    blocks.push({ range: block, edits: block.edits });
  }
  return blocks.map(({ range: { top, left, bottom, right }, edits }) => ({ range: { top, left, bottom, right }, edits }));
}
