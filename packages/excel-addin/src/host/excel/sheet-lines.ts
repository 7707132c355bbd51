import type { GridRange } from '@taizhang/core';
import { hasExcelApi } from './office';
import { orWithout } from './refusal';

/** What a sheet has beside its cells. */
export interface SheetLines {
  readonly merges: readonly GridRange[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
}

const MERGES_FROM = '1.13';

/**
 * Merged ranges, hidden rows and columns, in one round trip each. Before ExcelApi 1.13 Excel does not tell merges, then there are none:
 * only the first cell of a merge has a value, so nothing is read twice. Hidden is what is not among the visible cells: one question
 * instead of one a row.
 */
export async function readLines(context: Excel.RequestContext, used: Excel.Range, range: GridRange): Promise<SheetLines> {
  const merges = hasExcelApi(MERGES_FROM)
    ? await orWithout(() => areasOf(context, used.getMergedAreasOrNullObject()), [])
    : [];
  const visible = await orWithout(() => areasOf(context, used.getSpecialCellsOrNullObject('Visible')), []);
  return { merges, ...hiddenLines(range, visible) };
}

async function areasOf(context: Excel.RequestContext, found: Excel.RangeAreas): Promise<GridRange[]> {
  found.load('areaCount');
  found.areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
  await context.sync();
  if (found.isNullObject) return [];
  return found.areas.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({
    top: rowIndex + 1,
    left: columnIndex,
    bottom: rowIndex + rowCount,
    right: columnIndex + columnCount - 1,
  }));
}

/** Lines that no visible rectangle touches. Nothing visible at all says nothing: the host did not answer. */
export function hiddenLines(range: GridRange, visible: readonly GridRange[]): Omit<SheetLines, 'merges'> {
  if (visible.length === 0) return { hiddenRows: new Set(), hiddenColumns: new Set() };
  return {
    hiddenRows: uncovered(range.top, range.bottom, visible.map(({ top, bottom }) => [top, bottom] as const)),
    hiddenColumns: uncovered(range.left, range.right, visible.map(({ left, right }) => [left, right] as const)),
  };
}

function uncovered(first: number, last: number, spans: readonly (readonly [number, number])[]): Set<number> {
  const gaps = new Set<number>();
  let next = first;
  for (const [from, to] of [...spans].sort((a, b) => a[0] - b[0])) {
    for (; next < from && next <= last; next++) gaps.add(next);
    if (to >= next) next = to + 1;
  }
  for (; next <= last; next++) gaps.add(next);
  return gaps;
}
