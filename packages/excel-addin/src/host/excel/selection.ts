import type { GridRange } from '@taizhang/core';
import { HostError } from '../host-error';
import type { SheetRef } from '../port';
import { findSheet } from './find-sheet';
import { hostErrorOf } from './host-error-of';
import { readBatch } from './run-batch';

/** Shows a cell. Selecting is no write, but needs the sheet to be visible. */
export async function selectCell({ sheet: name }: SheetRef, row: number, column: number): Promise<void> {
  await readBatch(async (context) => {
    const sheet = await findSheet(context, name);
    sheet.load('visibility');
    await context.sync();
    if (sheet.visibility !== 'Visible') throw new HostError('cannot', { sheet: name });
    sheet.activate();
    sheet.getCell(row - 1, column).select();
    await context.sync();
  }, name);
}

/** The selected cells; null while a chart or several areas are selected. */
export async function selectedCells(): Promise<{ readonly sheet: SheetRef; readonly range: GridRange } | null> {
  try {
    return await readBatch(async (context) => {
      const { workbook } = context;
      const range = workbook.getSelectedRange();
      range.load('rowIndex,columnIndex,rowCount,columnCount');
      range.worksheet.load('name');
      workbook.load('name');
      await context.sync();
      return {
        sheet: { source: workbook.name, sheet: range.worksheet.name },
        range: {
          top: range.rowIndex + 1,
          left: range.columnIndex,
          bottom: range.rowIndex + range.rowCount,
          right: range.columnIndex + range.columnCount - 1,
        },
      };
    });
  } catch (error) {
    if (hostErrorOf(error).code === 'unknown') return null;
    throw error;
  }
}
