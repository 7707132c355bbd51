import type { Ledger } from '../ledgers/ledger';
import type { Grid, Scalar } from '../table/grid';
import { isEmptyCell } from './cell-text';
import { findHeader } from './find-header';
import type { FoldedHeader } from './fold-header';
import type { GridWindow } from './grid-window';

/** Column runs of a grid that hold anything, from left to right, parted by wholly empty columns. One pass. */
function filledRuns(grid: Grid): { left: number; right: number }[] {
  const used = new Uint8Array(grid.columnCount);
  let open = Array.from({ length: grid.columnCount }, (_, column) => column);
  for (let row = 0; row < grid.rows.length && open.length > 0; row++) {
    const cells = grid.rows[row] as readonly Scalar[];
    let found = false;
    for (const column of open) {
      if (column >= cells.length) break;
      if (!isEmptyCell(cells[column])) {
        used[column] = 1;
        found = true;
      }
    }
    if (found) open = open.filter((column) => used[column] === 0);
  }
  // Columns under a merged title are empty but headed; they part nothing when the merge is all that spans them.
  const runs: { left: number; right: number }[] = [];
  for (let column = 0; column < used.length; column++) {
    if (used[column] === 0) continue;
    const last = runs[runs.length - 1];
    if (last && last.right === column - 1) last.right = column;
    else runs.push({ left: column, right: column });
  }
  return runs;
}

/** Start columns of lists printed side by side under one header: the same headers again, or a second 序号. */
function repeatedStarts(keys: readonly string[]): readonly number[] | null {
  const serials: number[] = [];
  for (let i = 0; i < keys.length; i++) if (/^(序号|编号|序)$/.test(keys[i] as string) && keys[i] === keys[0]) serials.push(i);
  if (serials.length >= 2 && serials[0] === 0 && serials.every((at, i) => (serials[i + 1] ?? keys.length) - at >= 3))
    return serials;
  for (let copies = 2; copies <= 4; copies++) {
    const width = keys.length / copies;
    if (!Number.isInteger(width) || width < 3) continue;
    if (keys.every((key, i) => key !== '' && key === keys[i % width])) return Array.from({ length: copies }, (_, i) => i * width);
  }
  return null;
}

/** The windows of a grid that are to be read each for itself: usually one, more where lists stand side by side. Empty for a blank grid. */
export function splitSideways(grid: Grid, ledgers: readonly Ledger[], fold: (text: string) => FoldedHeader): GridWindow[] {
  const runs = filledRuns(grid);
  const first = runs[0];
  const last = runs[runs.length - 1];
  if (!first || !last) return [];
  const whole: GridWindow = { grid, from: 0, to: grid.rows.length, left: first.left, right: last.right };
  if (runs.length > 1) {
    const windows = runs.map((run) => ({ ...whole, ...run }));
    const headers = windows.map((window) => findHeader(window, ledgers, fold));
    const parts = headers.every((header) => header !== null && header.known >= 3);
    const keys = headers.map((header) => new Set(header?.columns.map((column) => column.leaf.key).filter((key) => key !== '')));
    const shares = (a: ReadonlySet<string> | undefined, b: ReadonlySet<string> | undefined) =>
      [...(a ?? [])].some((key) => b?.has(key));
    if (parts && headers.slice(1).every((header, i) => header?.top !== headers[i]?.top || shares(keys[i], keys[i + 1])))
      return windows;
  }
  const header = findHeader(whole, ledgers, fold);
  if (!header) return [whole];
  const headed = header.columns.filter((column) => column.text !== '');
  const starts = repeatedStarts(headed.map((column) => column.leaf.key));
  if (!starts) return [whole];
  const lefts = starts.map((at) => (headed[at] as { column: number }).column);
  return lefts.map((left, i) => ({
    ...whole,
    left: i === 0 ? whole.left : left,
    right: i + 1 < lefts.length ? (lefts[i + 1] as number) - 1 : whole.right,
  }));
}
