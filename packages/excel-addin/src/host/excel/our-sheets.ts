import { hasExcelApi } from './office';

/**
 * How a sheet of ours is known again: a hidden name of the sheet itself. It survives renaming and moving the sheet, saving, and
 * inserting rows, which neither the tab's name nor an id kept elsewhere does.
 */
const MARKER = '_taizhang';

/** Marks a sheet as made by us, in the batch that makes it. */
export function markAsOurs(sheet: Excel.Worksheet): void {
  const item = sheet.names.add(MARKER, '=TRUE' as unknown as Excel.Range);
  item.visible = false;
}

/** Makes a sheet of ours people's own. */
export function giveAway(sheet: Excel.Worksheet): void {
  sheet.names.getItem(MARKER).delete();
}

/** Asks whether a sheet is ours; the answer is there after the next sync. */
export function askWhetherOurs(sheet: Excel.Worksheet): () => boolean {
  const item = sheet.names.getItemOrNullObject(MARKER);
  item.load('name');
  return () => !item.isNullObject;
}

/** Whether the structure of the workbook is locked, so that no sheet can be added; answered after the next sync. */
export function askWhetherLocked(context: Excel.RequestContext): () => boolean {
  if (!hasExcelApi('1.7')) return () => false;
  const { protection } = context.workbook;
  protection.load('protected');
  return () => protection.protected;
}
