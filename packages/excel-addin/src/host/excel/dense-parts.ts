import type { GridRange } from '@taizhang/core';

/** Above this a used range is looked into before it is read. */
const LARGE = 1_000_000;
const BANDS = 8;
const FEWEST_ROWS = 32;

const cellsOf = ({ top, left, bottom, right }: GridRange): number => (bottom - top + 1) * (right - left + 1);
const isLarge = (part: GridRange): boolean => cellsOf(part) > LARGE && part.bottom - part.top >= FEWEST_ROWS;

/**
 * The parts of a used range that hold something. One stray cell at XFD1048576 makes a range of seventeen billion cells: bands of it are
 * asked for what they use, all in one round trip, until each is small or dense. At most six rounds.
 */
export async function denseParts(context: Excel.RequestContext, sheet: Excel.Worksheet, used: GridRange): Promise<GridRange[]> {
  let parts = [used];
  while (parts.some(isLarge)) {
    const asked: (GridRange | Answer)[] = parts.flatMap((part): (GridRange | Answer)[] =>
      isLarge(part) ? bandsOf(part).map((band) => ask(sheet, band)) : [part],
    );
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- each step asks about all parts at once
    await context.sync();
    parts = asked.flatMap((one) => (typeof one === 'function' ? (one() ?? []) : one));
  }
  return parts;
}

type Answer = () => GridRange | undefined;

function bandsOf(part: GridRange): GridRange[] {
  const rows = Math.ceil((part.bottom - part.top + 1) / BANDS);
  const bands: GridRange[] = [];
  for (let { top } = part; top <= part.bottom; top += rows) {
    bands.push({ ...part, top, bottom: Math.min(part.bottom, top + rows - 1) });
  }
  return bands;
}

function ask(sheet: Excel.Worksheet, { top, left, bottom, right }: GridRange): Answer {
  const band = sheet.getRangeByIndexes(top - 1, left, bottom - top + 1, right - left + 1);
  const found = band.getUsedRangeOrNullObject(true);
  found.load('rowIndex,columnIndex,rowCount,columnCount');
  return () =>
    found.isNullObject
      ? undefined
      : {
          top: found.rowIndex + 1,
          left: found.columnIndex,
          bottom: found.rowIndex + found.rowCount,
          right: found.columnIndex + found.columnCount - 1,
        };
}
