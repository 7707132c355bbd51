import type { GridRange } from '@taizhang/core';
import { HostError } from '../host-error';
import type { HostCell, SheetRef } from '../port';
import { findSheet } from './find-sheet';
import { syncOrRefused } from './refusal';
import { readBatch } from './run-batch';
import { scalarOf } from './scalar-of';

/** Values, formulas and formats of this many cells fit an answer. */
const CELLS = 30_000;

/** What stands in a rectangle now. One round trip for each 30,000 cells, fewer where Excel refuses so many. */
export async function cellsNow({ sheet: name }: SheetRef, range: GridRange): Promise<HostCell[][]> {
  return readBatch(async (context) => {
    const sheet = await findSheet(context, name);
    const cells: HostCell[][] = [];
    let rows = Math.max(1, Math.floor(CELLS / (range.right - range.left + 1)));
    let { top } = range;
    while (top <= range.bottom) {
      const count = Math.min(rows, range.bottom - top + 1);
      const block = sheet.getRangeByIndexes(top - 1, range.left, count, range.right - range.left + 1);
      block.load('values,formulas,numberFormat');
      const came = await syncOrRefused(context);
      if (!came || block.values === null || block.formulas === null || block.numberFormat === null) {
        if (rows === 1) throw new HostError('too-large', { sheet: name });
        rows = Math.max(1, Math.floor(count / 2));
        continue;
      }
      for (let i = 0; i < count; i++) cells.push(rowOf(block, i));
      block.untrack();
      top += count;
    }
    return cells;
  }, name);
}

function rowOf({ values, formulas, numberFormat }: Excel.Range, at: number): HostCell[] {
  return (values[at] as unknown[]).map((value, i) => {
    const formula = (formulas[at] as unknown[])[i];
    const format = (numberFormat[at] as unknown[])[i];
    return {
      value: scalarOf(value),
      // A text cell may hold a text that begins with `=`: then value and formula are the same.
      ...(typeof formula === 'string' && formula.startsWith('=') && formula !== value ? { formula: formula.slice(1) } : {}),
      format: typeof format === 'string' && format !== '' ? format : 'General',
    };
  });
}
