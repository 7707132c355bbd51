import { isBlankCell } from '../kinds/blank';
import { foldText } from '../kinds/fold';
import type { Ledger } from '../ledgers/ledger';
import type { Grid, Scalar } from '../table/grid';
import type { Binding } from '../table/sheet';
import { isDitto } from './ditto';
import { rowNumberAt } from './grid-window';

/** The share of blank codes from which a sheet is one that writes each household's values only once. */
const WRITTEN_ONCE = 0.25;

/**
 * For each row of data, the row that carries the values of its household, in a ledger of persons: the row at the top of a merge over
 * the code, the first row of a run with the same code, the row above for 同上, or, where the sheet writes codes only once for each
 * household, the last row with a code. A blank code in a sheet that repeats codes is a gap, not a continuation, and a row that says
 * 户主 begins a household of its own. Undefined where every row stands for itself.
 */
export function carryHouseholds(
  grid: Grid,
  dataRows: Int32Array,
  bindings: readonly Binding[],
  ledger: Ledger,
): Int32Array | undefined {
  if (ledger.rowIs !== 'person' || ledger.household === undefined) return undefined;
  const code = bindings.find((binding) => binding.field === ledger.household && binding.confidence === 'sure')?.column;
  if (code === undefined) return undefined;
  const relation = bindings.find((binding) => binding.field === 'relation' && binding.confidence === 'sure')?.column;
  const merged = mergedBelow(grid, code);
  let blanks = 0;
  for (let i = 0; i < dataRows.length; i++) {
    const row = dataRows[i] as number;
    if (isBlankCell(grid.rows[row]?.[code] ?? null) && !merged.has(rowNumberAt(grid, row))) blanks++;
  }
  const writtenOnce = blanks >= dataRows.length * WRITTEN_ONCE;
  const carried = new Int32Array(dataRows.length);
  let any = false;
  let head = -1;
  let headCode: Scalar = null;
  for (let i = 0; i < dataRows.length; i++) {
    const row = dataRows[i] as number;
    const cells = grid.rows[row] as readonly Scalar[];
    const cell = cells[code] ?? null;
    const isHead = relation !== undefined && isHeadWord(cells[relation]);
    const continues =
      head >= 0 &&
      (isDitto(cell) || merged.has(rowNumberAt(grid, row)) || (isBlankCell(cell) ? writtenOnce && !isHead : cell === headCode));
    if (continues) {
      carried[i] = head;
      any = true;
      continue;
    }
    carried[i] = row;
    head = isBlankCell(cell) ? -1 : row;
    headCode = cell;
  }
  return any ? carried : undefined;
}

function isHeadWord(cell: Scalar | undefined): boolean {
  return typeof cell === 'string' && cell.length <= 12 && /^(户主|本人|本人或户主|户主本人)$/.test(foldText(cell));
}

/** Rows, as Excel shows them, that a merge over the column covers below its first row. */
function mergedBelow(grid: Grid, column: number): ReadonlySet<number> {
  const rows = new Set<number>();
  for (const merge of grid.merges) {
    if (column < merge.left || column > merge.right || merge.bottom <= merge.top || merge.bottom - merge.top > 200) continue;
    for (let row = merge.top + 1; row <= merge.bottom; row++) rows.add(row);
  }
  return rows;
}
