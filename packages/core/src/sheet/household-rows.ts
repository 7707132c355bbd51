import { isBlankCell } from '../kinds/blank';
import type { ColumnSpec, Ledger } from '../ledgers/ledger';
import type { Grid } from '../table/grid';
import type { Sheet } from '../table/sheet';
import { isDitto } from './ditto';
import { rowNumberAt } from './grid-window';

/** From this share of blanks below the first rows of households on, a column is one that is written once for each household. */
const WRITTEN_ONCE = 0.8;

/**
 * The grid rows from which a column is read, where they differ from the sheet's rows of data: household values that a ledger of
 * persons merges down, writes once or marks 同上, and place names merged down over any rows. Null where every row has its own cell.
 */
export function rowsToRead(sheet: Sheet, ledger: Ledger, field: string, spec: ColumnSpec, column: number): Int32Array | null {
  const { grid, dataRows, carriedFrom } = sheet;
  const isPlace = ledger.place.includes(field);
  const ofHousehold = carriedFrom !== undefined && (spec.of === 'household' || field === ledger.household);
  if (!isPlace && !ofHousehold) return null;
  const merged = mergeAnchors(grid, column);
  const rowOf = isPlace && merged.size > 0 ? indexByNumber(grid) : null;
  const writtenOnce = ofHousehold && isWrittenOnce(sheet, column);
  let read: Int32Array | null = null;
  let lastRead = -1;
  for (let i = 0; i < dataRows.length; i++) {
    const row = dataRows[i] as number;
    const cell = grid.rows[row]?.[column] ?? null;
    let from = row;
    if (cell === null || isDitto(cell) || isBlankCell(cell)) {
      const anchor = merged.get(rowNumberAt(grid, row));
      const head = ofHousehold ? (carriedFrom[i] as number) : row;
      if (head !== row && (writtenOnce || isDitto(cell) || anchor !== undefined)) from = head;
      else if (isPlace && anchor !== undefined) from = rowOf?.get(anchor) ?? row;
      else if (isPlace && isDitto(cell) && lastRead >= 0) from = lastRead;
    }
    lastRead = from;
    if (from === row) continue;
    read ??= Int32Array.from(dataRows);
    read[i] = from;
  }
  return read;
}

/** Row number → number of the first row of the merge over it, for a column. */
function mergeAnchors(grid: Grid, column: number): ReadonlyMap<number, number> {
  const anchors = new Map<number, number>();
  for (const merge of grid.merges) {
    if (column < merge.left || column > merge.right || merge.bottom === merge.top || merge.bottom - merge.top > 5000) continue;
    for (let row = merge.top + 1; row <= merge.bottom; row++) anchors.set(row, merge.top);
  }
  return anchors;
}

function indexByNumber(grid: Grid): ReadonlyMap<number, number> {
  const index = new Map<number, number>();
  for (let row = 0; row < grid.rowNumbers.length; row++) index.set(rowNumberAt(grid, row), row);
  return index;
}

function isWrittenOnce(sheet: Sheet, column: number): boolean {
  const { grid, dataRows, carriedFrom } = sheet;
  if (!carriedFrom) return false;
  let below = 0;
  let blank = 0;
  for (let i = 0; i < dataRows.length; i++) {
    if (carriedFrom[i] === dataRows[i]) continue;
    below++;
    if (isBlankCell(grid.rows[dataRows[i] as number]?.[column] ?? null)) blank++;
  }
  return below > 0 && blank >= below * WRITTEN_ONCE;
}
