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
 * only the first cell of a merge has a value, so nothing is read twice. Hidden is what is not among the visible cells of the parts that
 * hold something: one question instead of one a row.
 */
export async function readLines(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  used: Excel.Range,
  parts: readonly GridRange[],
): Promise<SheetLines> {
  const merges = hasExcelApi(MERGES_FROM)
    ? await orWithout(() => areasOf(context, [used.getMergedAreasOrNullObject()]), [[]])
    : [[]];
  const ranges = parts.map(({ top, left, bottom, right }) =>
    sheet.getRangeByIndexes(top - 1, left, bottom - top + 1, right - left + 1).getSpecialCellsOrNullObject('Visible'),
  );
  const visible = await orWithout(() => areasOf(context, ranges), []);
  const hidden = parts.map((part, i) => hiddenLines(part, visible[i] ?? []));
  return {
    merges: merges[0] ?? [],
    hiddenRows: new Set(hidden.flatMap(({ hiddenRows }) => [...hiddenRows])),
    hiddenColumns: new Set(hidden.flatMap(({ hiddenColumns }) => [...hiddenColumns])),
  };
}

async function areasOf(context: Excel.RequestContext, found: readonly Excel.RangeAreas[]): Promise<GridRange[][]> {
  for (const one of found) {
    one.load('areaCount');
    one.areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
  }
  await context.sync();
  return found.map((one) =>
    one.isNullObject
      ? []
      : one.areas.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({
          top: rowIndex + 1,
          left: columnIndex,
          bottom: rowIndex + rowCount,
          right: columnIndex + columnCount - 1,
        })),
  );
}

/** Lines that no visible rectangle touches. Nothing visible at all says nothing: the host did not answer. */
export function hiddenLines(range: GridRange, visible: readonly GridRange[]): Omit<SheetLines, 'merges'> {
  if (visible.length === 0) return { hiddenRows: new Set(), hiddenColumns: new Set() };
  return {
    hiddenRows: uncovered(
      range.top,
      range.bottom,
      visible.map(({ top, bottom }) => [top, bottom] as const),
    ),
    hiddenColumns: uncovered(
      range.left,
      range.right,
      visible.map(({ left, right }) => [left, right] as const),
    ),
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
