import type { Scalar } from '@taizhang/core';
import { cellAddress } from '@taizhang/core';
import type { Card } from '../engine/checking';
import { sheetKey } from '../engine/state';
import { HostError } from '../host/host-error';
import type { HostCell, HostGuard, SheetRef } from '../host/port';
import type { FixPreview, WriteAnswer } from './app';
import { changeLog } from './change-log';
import type { FormEdit } from './form-service';
import type { JournalRow } from './journal';
import { openJournal } from './journal';
import { memoryJournal } from './memory-journal';
import { type PlacedEdit, placeEdits, type RoundPlaces, type Wish } from './preview';
import { refuse } from './refuse';
import { sameScalar } from './same-scalar';
import type { ServiceContext } from './service-context';
import { undoService } from './undo';
import { type Command, writeCommand } from './write-command';

/** Everything that writes into people's cells goes through here. */
export interface WriteService {
  readonly preview: (cards: readonly Card[], choice?: number) => Promise<FixPreview>;
  readonly apply: (preview: FixPreview) => Promise<WriteAnswer>;
  /** Writes given cells, each with the words of where its value comes from: 套表. */
  readonly applyEdits: (edits: readonly FormEdit[]) => Promise<WriteAnswer>;
  readonly undo: () => Promise<WriteAnswer>;
  readonly undoable: () => { readonly what: string; readonly cells: number } | null;
  readonly unfinished: () => Promise<{ readonly what: string; readonly cells: number } | null>;
  readonly resolveUnfinished: (how: 'finish' | 'undo') => Promise<WriteAnswer>;
}

/** Tries to write while rows move under our hands. */
const TRIES = 3;

/** Reads what the last session left; writes nothing before the first command. */
export async function writeService(context: ServiceContext, places: RoundPlaces, touched: () => void): Promise<WriteService> {
  const { host } = context;
  const source = async (): Promise<string> => (await host.sources())[0] ?? '';
  const journal = host.kind === 'file' ? memoryJournal() : await openJournal(host, source);
  /** Words of the rules; without them the log has their identities. */
  const titles = async (): Promise<ReadonlyMap<string, string>> =>
    new Map((await context.engine.rules().catch(() => [])).map(({ id, title }) => [id, title]));
  const command: Command = {
    host,
    journal,
    log: changeLog(host, source, context.words, titles),
    words: context.words,
    now: context.now,
    id: () => Array.from(context.random(6), (byte) => byte.toString(16).padStart(2, '0')).join(''),
    touched,
  };
  const undo = undoService(command);

  const ready = (): void => {
    if (!host.can.write) throw refuse((words) => words.write.cannotWrite);
    if (journal.open()) throw refuse((words) => words.write.unfinishedFirst);
  };
  const apply = async (wishes: readonly Wish[]): Promise<WriteAnswer> => {
    ready();
    for (let attempt = 1; ; attempt++) {
      const { placed, refused } = await placeEdits(context, places, wishes);
      const { rows, guards, skipped } = await snapshot(command, placed.map(changeOf));
      const answer = [...refused.map(({ card, why }) => ({ cell: card.cell, sheet: card.sheet, why })), ...skipped];
      if (rows.length === 0) return { written: 0, refused: answer };
      try {
        const what = context.words().write.fixes(rows.length);
        await writeCommand(command, what, rows, [...guards, ...placed.flatMap((one) => one.guards)]);
        return { written: rows.length, refused: answer };
      } catch (error) {
        if (!(error instanceof HostError) || error.code !== 'changed') throw error;
        if (attempt === TRIES) throw refuse((words) => words.write.moving);
      }
    }
  };
  return {
    preview: async (cards, choice) => {
      const { placed, refused } = await placeEdits(context, places, wishesOf(cards, choice));
      return { edits: placed.map(({ edit }) => edit), refused };
    },
    apply: ({ edits }) => apply(wishesOfEdits(edits)),
    applyEdits: async (edits) => {
      ready();
      const changes = await formChanges(command, edits);
      const { rows, guards, skipped } = await snapshot(command, changes);
      const heads = changes.flatMap(({ telling }) => telling);
      if (rows.length > 0) await writeCommand(command, context.words().formFill, rows, [...guards, ...heads]);
      return { written: rows.length, refused: skipped };
    },
    ...undo,
  };
}

/** A fix that follows is taken; where a person chose, the choice of that number. */
function wishesOf(cards: readonly Card[], choice: number | undefined): Wish[] {
  return cards.map((card) => ({ card, edits: choice === undefined ? card.fix : (card.choices[choice]?.edits ?? []) }));
}

/** Back from a preview to what its cards proposed: places are found anew, as rows may have moved since. */
function wishesOfEdits(edits: FixPreview['edits']): Wish[] {
  const cards = new Map<Card, FixPreview['edits'][number][]>();
  for (const edit of edits) cards.set(edit.card, [...(cards.get(edit.card) ?? []), edit]);
  return [...cards].map(([card, own]) => {
    const proposed = [card.fix, ...card.choices.map((one) => one.edits)];
    const chosen = proposed.find(
      (list) =>
        list.length > 0 &&
        own.every((edit) => list.some((one) => one.column === edit.column && sameScalar(one.value, edit.value))),
    );
    const kept = chosen?.filter((one) => own.some((edit) => edit.column === one.column && sameScalar(edit.value, one.value)));
    return { card, edits: kept ?? [] };
  });
}

/** A cell to change, before its old content is known. */
interface Change {
  readonly sheet: SheetRef;
  readonly row: number;
  readonly column: number;
  readonly title: string;
  readonly rule: string;
  readonly value: Scalar;
  readonly format?: string;
  readonly telling: readonly HostGuard[];
}

function changeOf({ edit, telling }: PlacedEdit): Change {
  const { sheet, row, column, title, rule, value, format } = edit;
  return { sheet, row, column, title, rule, value, ...(format === undefined ? {} : { format }), telling };
}

/** Cells of a form keep the words of their row as what tells it. */
async function formChanges({ host }: Command, edits: readonly FormEdit[]): Promise<Change[]> {
  const sheets = new Map(edits.map(({ sheet }) => [sheetKey(sheet), sheet] as const));
  const grids = new Map<string, Awaited<ReturnType<typeof host.read>>>();
  for (const [key, sheet] of sheets) grids.set(key, await host.read(sheet));
  return edits.map(({ sheet, row, column, value, format, provenance }) => {
    const grid = grids.get(sheetKey(sheet));
    const index = grid ? Array.from(grid.rowNumbers).indexOf(row) : -1;
    const cells = index < 0 ? [] : (grid?.rows[index] ?? []);
    const telling = cells.flatMap((cell, at) =>
      typeof cell === 'string' && at !== column ? [{ sheet, row, column: at, value: cell }] : [],
    );
    return { sheet, row, column, title: '', rule: provenance, value, ...(format === undefined ? {} : { format }), telling };
  });
}

interface Snapshot {
  readonly rows: JournalRow[];
  readonly guards: HostGuard[];
  readonly skipped: WriteAnswer['refused'][number][];
}

/** Rows between two cells of a sheet up to which one block is read. */
const NEAR = 100;

/** What the cells hold now, with formula and format; formulas are left alone, cells that already hold the value are no change. */
async function snapshot({ host, words }: Command, changes: readonly Change[]): Promise<Snapshot> {
  const rows: JournalRow[] = [];
  const skipped: WriteAnswer['refused'][number][] = [];
  const guards: HostGuard[] = [];
  const sheets = new Map<string, Change[]>();
  for (const change of changes) {
    const key = sheetKey(change.sheet);
    const own = sheets.get(key);
    if (own) own.push(change);
    else sheets.set(key, [change]);
  }
  for (const own of sheets.values()) {
    const cells = await cellsOf(host, own);
    for (const change of own) {
      const { sheet, row, column, title, rule, value } = change;
      const cell = cells(change);
      const after = { value, format: change.format ?? cell.format };
      if (cell.formula !== undefined) {
        skipped.push({ cell: cellAddress(row, column), sheet: sheet.sheet, why: words().write.formula });
        continue;
      }
      if (sameScalar(cell.value, value) && after.format === cell.format) continue;
      const telling = change.telling.map((one) => [one.column, one.value] as const);
      rows.push({ sheet, row, column, title, rule, before: cell, after, telling });
      guards.push({ sheet, row, column, value: cell.value });
    }
  }
  return { rows, guards, skipped };
}

async function cellsOf(host: Command['host'], changes: readonly Change[]): Promise<(change: Change) => HostCell> {
  const [left, right] = [Math.min(...changes.map(({ column }) => column)), Math.max(...changes.map(({ column }) => column))];
  const rows = [...new Set(changes.map(({ row }) => row))].sort((a, b) => a - b);
  const found = new Map<number, readonly HostCell[]>();
  const blocks: [number, number][] = [];
  for (const row of rows) {
    const last = blocks.at(-1);
    if (last && row - last[1] <= NEAR) last[1] = row;
    else blocks.push([row, row]);
  }
  const sheet = (changes[0] as Change).sheet;
  for (const [top, bottom] of blocks) {
    const cells = await host.cells(sheet, { top, left, bottom, right });
    cells.forEach((line, i) => found.set(top + i, line));
  }
  return ({ row, column }) => found.get(row)?.[column - left] ?? { value: null, format: 'General' };
}
