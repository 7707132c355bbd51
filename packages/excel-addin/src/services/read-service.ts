import type { Grid } from '@taizhang/core';
import type { Watch } from '../engine/engine';
import type { SheetReading } from '../engine/reading';
import { sheetKey } from '../engine/state';
import { HostError } from '../host/host-error';
import type { HostSheet, SheetRef } from '../host/port';
import { hostSentence } from './refuse';
import { isSameGrid } from './same-grid';
import type { ServiceContext } from './service-context';

/** Reads the sheets of the host into the engine. */
export interface ReadService {
  /** All sheets; what did not change since the last time is not recognised again. */
  readonly all: (watch?: Watch) => Promise<readonly SheetReading[]>;
  /** One sheet that was edited. */
  readonly one: (sheet: SheetRef) => Promise<void>;
  /** Reads only where something may have changed since. */
  readonly fresh: (watch?: Watch) => Promise<void>;
  readonly readings: () => Promise<readonly SheetReading[]>;
  /** Sheets that were not read at all, each with its sentence. */
  readonly left: () => readonly LeftSheet[];
  /** Sheets that are there and were not read: left, or left out by a person. */
  readonly aside: () => readonly SheetRef[];
  /** The grids as the engine has them, by `sheetKey`. */
  readonly held: () => ReadonlyMap<string, Grid>;
  /** We wrote into a ledger ourselves: what is held may be old. */
  readonly touched: () => void;
}

export interface LeftSheet extends SheetRef {
  readonly why: string;
}

/** Failures that concern one sheet; the others are read all the same. */
const OF_ONE_SHEET: ReadonlySet<string> = new Set(['too-large', 'protected', 'no-such-sheet', 'unknown']);

/** Sheets of ours are never read; very hidden ones are left alone, and that is said. */
export function readService(context: ServiceContext): ReadService {
  const { host, engine } = context;
  const held = new Map<string, Grid>();
  let left: readonly LeftSheet[] = [];
  let leftOut: readonly SheetRef[] = [];
  let mayHaveChanged = true;
  /** The list of sheets when all were read: no program tells when one is copied in, renamed, hidden or deleted. */
  let listed = '';
  let stopListening: (() => void) | null = null;

  const put = async (grid: Grid): Promise<void> => {
    const key = sheetKey(grid);
    const before = held.get(key);
    if (before && (await isSameGrid(before, grid))) return;
    await engine.put(grid);
    held.set(key, grid);
  };
  const dropAllBut = async (keys: ReadonlySet<string>): Promise<void> => {
    for (const [key, { source, sheet }] of held) {
      if (keys.has(key)) continue;
      await engine.drop({ source, sheet });
      held.delete(key);
    }
  };
  const all = async (watch?: Watch): Promise<readonly SheetReading[]> => {
    if (host.can.edits) stopListening ??= host.onEdit(() => (mayHaveChanged = true));
    mayHaveChanged = true;
    await context.settle();
    const words = context.words();
    const there = await host.sheets();
    const sheets = toBeRead(there);
    const hidden = sheets.filter((sheet) => sheet.visibility === 'veryHidden').map((sheet) => leftSheet(sheet, words.veryHidden));
    const toRead = sheets.filter((sheet) => sheet.visibility !== 'veryHidden');
    const refused: LeftSheet[] = [];
    const kept = new Set<string>();
    const total = toRead.reduce((sum, sheet) => sum + rowsOf(sheet), 0) || 1;
    let before = 0;
    for (const sheet of toRead) {
      const tell = (rows: number): void => watch?.onProgress?.((before + rows) / total, words.reading(sheet.sheet));
      if (watch?.signal?.aborted) throw new HostError('cancelled');
      tell(0);
      try {
        const grid = await host.read(sheet, {
          ...(watch?.signal ? { signal: watch.signal } : {}),
          onProgress: (rows) => tell(rows),
        });
        await put(grid);
        kept.add(sheetKey(sheet));
      } catch (error) {
        if (!(error instanceof HostError) || !OF_ONE_SHEET.has(error.code)) throw error;
        refused.push(leftSheet(sheet, hostSentence(error, words)));
      }
      before += rowsOf(sheet);
    }
    await dropAllBut(kept);
    left = [...hidden, ...refused];
    leftOut = there.filter(({ isLeftOut }) => isLeftOut);
    listed = JSON.stringify(sheets);
    mayHaveChanged = !host.can.edits;
    return readings();
  };
  const readings = async (): Promise<readonly SheetReading[]> => [...(await engine.readings()), ...left.map(unread)];
  return {
    all,
    one: async (sheet) => {
      const found = (await host.sheets()).find((one) => sheetKey(one) === sheetKey(sheet));
      if (!found || found.isOurs || found.isLeftOut || found.used === null || found.visibility === 'veryHidden') {
        await engine.drop(sheet);
        held.delete(sheetKey(sheet));
      } else await put(await host.read(found));
    },
    fresh: async (watch) => {
      if (mayHaveChanged || JSON.stringify(toBeRead(await host.sheets())) !== listed) await all(watch);
    },
    readings,
    left: () => left,
    aside: () => [...left, ...leftOut],
    held: () => held,
    touched: () => void (mayHaveChanged = true),
  };
}

const toBeRead = (sheets: readonly HostSheet[]): HostSheet[] =>
  sheets.filter((sheet) => !sheet.isOurs && !sheet.isLeftOut && sheet.used !== null);

function rowsOf({ used }: HostSheet): number {
  return used === null ? 0 : used.bottom - used.top + 1;
}

function leftSheet({ source, sheet }: SheetRef, why: string): LeftSheet {
  return { source, sheet, why };
}

/** A sheet that was not read, as a reading without any columns. */
function unread({ source, sheet, why }: LeftSheet): SheetReading {
  return {
    source,
    sheet,
    signature: '',
    ledger: null,
    ledgerTitle: '',
    refused: why,
    rows: 0,
    headerRows: [],
    statedDate: '',
    statedUnit: '',
    hiddenRows: 0,
    columns: [],
    skipped: [],
    ledgers: [],
    fields: [],
  };
}
