import type { SheetSpec } from '@taizhang/files';
import { safeSheetNames } from '@taizhang/files';
import { HostError } from '../host-error';
import type { PutOptions } from '../port';
import { findSheet } from './find-sheet';
import { listColumns } from './list-columns';
import { askWhetherLocked, askWhetherOurs, giveAway, markAsOurs } from './our-sheets';
import { quietly } from './own-events';
import { readBatch, writeBatch } from './run-batch';
import { addCharts } from './sheet-charts';
import { lookOfSheet } from './sheet-look';
import { rowsBelow, writeRows } from './sheet-rows';

const VISIBILITY = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;

/**
 * Makes a sheet of ours. One that it replaces goes only when the new one is complete; after a fault the incomplete one is taken away.
 * Gives the name that it got: people's sheets are never written over.
 */
export async function putSheet(spec: SheetSpec, options: PutOptions = {}): Promise<string> {
  const { taken, replaced } = await surroundings(spec, options);
  const name = freeName(spec.name, [...taken, ...(replaced === undefined ? [] : [replaced])]);
  const lists = await listColumns(spec.validations ?? []);
  try {
    await writeBatch((context) =>
      quietly(context, async () => {
        const sheet = context.workbook.worksheets.add(name);
        // Ours until it is complete, whoever it is for: an incomplete one may be taken away.
        markAsOurs(sheet);
        await writeRows(context, sheet, spec);
        await lookOfSheet(context, sheet, spec, lists);
        await addCharts(context, sheet, spec, options.charts ?? []);
      }),
    );
    return await settle(name, spec, options, replaced, taken);
  } catch (error) {
    await removeIncomplete(name).catch(() => undefined);
    throw error;
  }
}

/** Names of the other sheets; and the name of the one to replace, where it is there. */
async function surroundings(spec: SheetSpec, { replaces }: PutOptions): Promise<{ taken: string[]; replaced?: string }> {
  return readBatch(async (context) => {
    const isLocked = askWhetherLocked(context);
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    if (isLocked()) throw new HostError('protected', { sheet: spec.name });
    const names = worksheets.items.map(({ name }) => name);
    const old = worksheets.items.find(({ name }) => replaces !== undefined && name.toLowerCase() === replaces.toLowerCase());
    if (!old) return { taken: names };
    const isOurs = askWhetherOurs(old);
    await context.sync();
    return isOurs() ? { taken: names.filter((one) => one !== old.name), replaced: old.name } : { taken: names };
  });
}

function freeName(wanted: string, taken: readonly string[]): string {
  return safeSheetNames([...taken, wanted]).at(-1) as string;
}

/** The last step: the old one goes, the new one takes its name and its place. */
async function settle(
  name: string,
  spec: SheetSpec,
  { activate, isTheirs }: PutOptions,
  replaced: string | undefined,
  taken: readonly string[],
): Promise<string> {
  const last = replaced === undefined ? name : freeName(spec.name, taken);
  await writeBatch(async (context) => {
    const { worksheets } = context.workbook;
    const sheet = worksheets.getItem(name);
    if (replaced !== undefined) {
      // A very hidden sheet cannot be deleted.
      const old = worksheets.getItem(replaced);
      old.visibility = 'Visible';
      old.delete();
      sheet.name = last;
    }
    if (isTheirs === true) giveAway(sheet);
    const visibility = VISIBILITY[spec.visibility ?? 'visible'];
    if (visibility !== 'Visible') sheet.visibility = visibility;
    else if (activate === true) sheet.activate();
    await context.sync();
  });
  return last;
}

async function removeIncomplete(name: string): Promise<void> {
  await writeBatch(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    const isOurs = askWhetherOurs(sheet);
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load('rowCount');
    await context.sync();
    // It may have been stopped between its making and its marker: then it is blank.
    if (sheet.isNullObject || !(isOurs() || used.isNullObject)) return;
    sheet.delete();
    await context.sync();
  });
}

/** Removes a sheet of ours, or a blank one; one with content that people made is refused. */
export async function removeSheet(name: string): Promise<void> {
  await writeBatch(async (context) => {
    const sheet = await findSheet(context, name);
    const isOurs = askWhetherOurs(sheet);
    const isLocked = askWhetherLocked(context);
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load('rowCount');
    await context.sync();
    if (!isOurs() && !used.isNullObject) throw new HostError('not-ours', { sheet: name });
    if (isLocked()) throw new HostError('protected', { sheet: name });
    sheet.visibility = 'Visible';
    sheet.delete();
    await context.sync();
  }, name);
}

/** Rows below the last one of a sheet of ours, which is made when it is not there. */
export async function appendRows(spec: SheetSpec): Promise<void> {
  const place = await endOf(spec.name);
  if (place === null) {
    await putSheet(spec);
    return;
  }
  await writeBatch((context) =>
    quietly(context, () => rowsBelow(context, context.workbook.worksheets.getItem(spec.name), spec, place)),
  );
}

/** First free row of a sheet of ours; null where there is no such sheet. */
async function endOf(name: string): Promise<number | null> {
  return readBatch(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    sheet.protection.load('protected');
    const isOurs = askWhetherOurs(sheet);
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load('rowIndex,rowCount');
    await context.sync();
    if (sheet.isNullObject) return null;
    if (!isOurs()) throw new HostError('not-ours', { sheet: name });
    if (sheet.protection.protected) throw new HostError('protected', { sheet: name });
    return used.isNullObject ? 1 : used.rowIndex + used.rowCount + 1;
  });
}
