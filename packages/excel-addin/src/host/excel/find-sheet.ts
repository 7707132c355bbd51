import { HostError } from '../host-error';

/** The sheet of that name, ready to use; throws `no-such-sheet` after one sync when there is none. */
export async function findSheet(context: Excel.RequestContext, name: string): Promise<Excel.Worksheet> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load('name');
  await context.sync();
  if (sheet.isNullObject) throw new HostError('no-such-sheet', { sheet: name });
  return sheet;
}
