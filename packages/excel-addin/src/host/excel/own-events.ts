import type { GridRange } from '@taizhang/core';
import type { SheetRef } from '../port';
import { rangesOf } from './address';
import { orWithout } from './refusal';
import { readBatch } from './run-batch';

/** Whether anybody has listened and this Excel can keep quiet; else nothing needs to be, or can be, done. */
let canBeQuiet = false;

/** Runs a write of ours so that it raises no events: those are for edits of people. */
export async function quietly(context: Excel.RequestContext, work: () => Promise<void>): Promise<void> {
  if (!canBeQuiet) return work();
  const { runtime } = context;
  runtime.enableEvents = false;
  try {
    await work();
  } finally {
    runtime.enableEvents = true;
    await context.sync();
  }
}

/** Tells of edits by people in any sheet; gives the way to stop. */
export function listenToEdits(listener: (sheet: SheetRef, range: GridRange) => void): () => void {
  let handler: OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs> | undefined;
  let stopped = false;
  const added = readBatch(async (context) => {
    handler = context.workbook.worksheets.onChanged.add((event) =>
      tell(event, (sheet, range) => !stopped && listener(sheet, range)),
    );
    await context.sync();
    context.runtime.load('enableEvents');
    canBeQuiet = await orWithout(async () => (await context.sync(), true), false);
  });
  added.catch(() => undefined);
  return () => {
    if (stopped) return;
    stopped = true;
    // Nobody waits for this: after `stopped` the listener is deaf anyway.
    void added
      .then(() => handler && Excel.run(handler.context, async (context) => (handler?.remove(), context.sync())))
      .catch(() => undefined);
  };
}

async function tell(
  event: Excel.WorksheetChangedEventArgs,
  listener: (sheet: SheetRef, range: GridRange) => unknown,
): Promise<void> {
  if (event.triggerSource === 'ThisLocalAddin') return;
  const sheet = await readBatch(async (context) => {
    const found = context.workbook.worksheets.getItemOrNullObject(event.worksheetId);
    found.load('name');
    context.workbook.load('name');
    await context.sync();
    return found.isNullObject ? null : { source: context.workbook.name, sheet: found.name };
  }).catch(() => null);
  if (sheet) for (const range of rangesOf(event.address)) listener(sheet, range);
}
