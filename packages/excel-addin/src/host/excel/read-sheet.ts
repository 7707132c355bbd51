import type { Grid, GridRange } from '@taizhang/core';
import { HostError } from '../host-error';
import type { ReadOptions, SheetRef } from '../port';
import { type BlockSize, firstBlock, halve, learn } from './block-size';
import { denseParts } from './dense-parts';
import { type GridRows, gridOf, gridRows, putFormats, putValues } from './grid-rows';
import { syncOrRefused } from './refusal';
import { readBatch } from './run-batch';
import { readLines, type SheetLines } from './sheet-lines';

const VISIBILITY = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;
const NO_LINES: SheetLines = { merges: [], hiddenRows: new Set(), hiddenColumns: new Set() };

/** Formats still to be asked for: they come with the next block, so that a block costs one round trip. */
interface Pending {
  parts: GridRange[];
  from: number;
}

/**
 * Reads the used part of a sheet: addresses first, then values in blocks that fit an answer, formats only where numbers stand (they
 * tell dates), no formulas. Excel does not tell the date system: days count from 1900.
 */
export async function readSheet({ source, sheet: name }: SheetRef, options: ReadOptions = {}): Promise<Grid> {
  return readBatch(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    sheet.load('name,visibility');
    sheet.protection.load('protected');
    const range = sheet.getUsedRangeOrNullObject(true);
    range.load('rowIndex,columnIndex,rowCount,columnCount');
    await context.sync();
    if (sheet.isNullObject) throw new HostError('no-such-sheet', { sheet: name });
    const grid = gridRows();
    let lines = NO_LINES;
    if (!range.isNullObject) {
      const used = {
        top: range.rowIndex + 1,
        left: range.columnIndex,
        bottom: range.rowIndex + range.rowCount,
        right: range.columnIndex + range.columnCount - 1,
      };
      const parts = await denseParts(context, sheet, used);
      lines = await readLines(context, sheet, range, parts);
      await readParts(context, sheet, parts, grid, options);
    }
    return gridOf(grid, {
      source,
      sheet: name,
      dateSystem: 1900,
      merges: lines.merges,
      ...(lines.hiddenRows.size === 0 ? {} : { hiddenRows: lines.hiddenRows }),
      ...(lines.hiddenColumns.size === 0 ? {} : { hiddenColumns: lines.hiddenColumns }),
      visibility: VISIBILITY[sheet.visibility as keyof typeof VISIBILITY] ?? 'visible',
      isProtected: sheet.protection.protected,
    });
  }, name);
}

async function readParts(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  parts: readonly GridRange[],
  grid: GridRows,
  { signal, onProgress }: ReadOptions,
): Promise<void> {
  const of = parts.reduce((sum, { top, bottom }) => sum + bottom - top + 1, 0);
  let done = 0;
  const pending: Pending = { parts: [], from: 0 };
  for (const part of parts) {
    const size = firstBlock(part.right - part.left + 1);
    let refused = false;
    let { top } = part;
    while (top <= part.bottom) {
      if (signal?.aborted) throw new HostError('cancelled', { sheet: sheet.name });
      const block = { ...part, top, bottom: Math.min(part.bottom, top + size.rows - 1) };
      const values = await readBlock(context, sheet, block, grid, pending);
      if (values === null) {
        refused = true;
        shrink(size, sheet);
        continue;
      }
      pending.from = grid.rows.length;
      pending.parts = putValues(grid, block, values);
      learn(size, values, refused);
      done += block.bottom - top + 1;
      top = block.bottom + 1;
      onProgress?.(done, of);
    }
  }
  await takeFormats(context, sheet, grid, pending);
}

function shrink(size: BlockSize, sheet: Excel.Worksheet): void {
  if (!halve(size)) throw new HostError('too-large', { sheet: sheet.name });
}

const at = (sheet: Excel.Worksheet, { top, left, bottom, right }: GridRange): Excel.Range =>
  sheet.getRangeByIndexes(top - 1, left, bottom - top + 1, right - left + 1);

/** The values of a block, and with them the formats of the one before; null where Excel refuses so much at once. */
async function readBlock(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  block: GridRange,
  grid: GridRows,
  pending: Pending,
): Promise<unknown[][] | null> {
  const range = at(sheet, block);
  range.load('values');
  const formats = pending.parts.map((part) => ({ part, range: at(sheet, part) }));
  for (const one of formats) one.range.load('numberFormat');
  // One round trip a block: an answer holds 5 MB, so a large sheet cannot come in one.
  const came = await syncOrRefused(context);
  if (!came) {
    await takeFormats(context, sheet, grid, pending);
    return null;
  }
  if (formats.some(({ range: one }) => one.numberFormat === null)) await takeFormats(context, sheet, grid, pending);
  else for (const one of formats) putFormats(grid, one.part, one.range.numberFormat, pending.from);
  pending.parts = [];
  const values = range.values as unknown[][] | null;
  // Excel would keep every block until the end otherwise.
  for (const one of [range, ...formats.map((format) => format.range)]) one.untrack();
  return values;
}

/** The formats that are still open, by themselves; in halves where even they are too much. */
async function takeFormats(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  grid: GridRows,
  pending: Pending,
): Promise<void> {
  const open = [...pending.parts];
  while (open.length > 0) {
    const part = open.pop() as GridRange;
    const range = at(sheet, part);
    range.load('numberFormat');
    const came = await syncOrRefused(context);
    if (came && range.numberFormat !== null) {
      putFormats(grid, part, range.numberFormat, pending.from);
      range.untrack();
    } else if (part.top < part.bottom) {
      const middle = Math.floor((part.top + part.bottom) / 2);
      open.push({ ...part, bottom: middle }, { ...part, top: middle + 1 });
    } else throw new HostError('too-large', { sheet: sheet.name });
  }
  pending.parts = [];
}
