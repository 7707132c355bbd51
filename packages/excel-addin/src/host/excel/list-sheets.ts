import type { HostSheet } from '../port';
import { askWhetherOurs } from './our-sheets';
import { readBatch } from './run-batch';

const VISIBILITY = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

/** Name of the workbook without folders. */
export async function workbookName(): Promise<string> {
  return readBatch(async (context) => {
    context.workbook.load('name');
    await context.sync();
    return bareName(context.workbook.name);
  });
}

const bareName = (name: string): string => name.replace(/^.*[\\/]/, '');

/** All sheets with what is known of them without reading a cell: two round trips, however many there are. */
export async function listSheets(): Promise<HostSheet[]> {
  return readBatch(async (context) => {
    const { workbook } = context;
    workbook.load('name');
    workbook.worksheets.load('items/name,items/visibility');
    await context.sync();
    const asked = workbook.worksheets.items.map((sheet) => {
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load('rowIndex,columnIndex,rowCount,columnCount');
      sheet.protection.load('protected');
      return { sheet, used, isOurs: askWhetherOurs(sheet) };
    });
    await context.sync();
    const source = bareName(workbook.name);
    return asked.map(({ sheet, used, isOurs }) => ({
      source,
      sheet: sheet.name,
      visibility: VISIBILITY[sheet.visibility as keyof typeof VISIBILITY] ?? 'visible',
      isProtected: sheet.protection.protected,
      used: used.isNullObject
        ? null
        : {
            top: used.rowIndex + 1,
            left: used.columnIndex,
            bottom: used.rowIndex + used.rowCount,
            right: used.columnIndex + used.columnCount - 1,
          },
      isOurs: isOurs(),
    }));
  });
}
