import type { Scalar } from '@taizhang/core';
import type { SheetSpec } from '@taizhang/files';
import { HostError } from '../host/host-error';
import type { HostEdit, SheetHost, SheetRef } from '../host/port';

/** One cell that a command changes: what it held, what it gets, and the cells by which its row is found again. */
export interface JournalRow {
  readonly sheet: SheetRef;
  readonly row: number;
  readonly column: number;
  readonly title: string;
  readonly rule: string;
  readonly before: JournalCell;
  readonly after: JournalCell;
  /** Cells of the same row that tell it: column and value. */
  readonly telling: readonly (readonly [column: number, value: Scalar])[];
}

export interface JournalCell {
  readonly value: Scalar;
  readonly formula?: string;
  readonly format: string;
}

/** A command that was written, and where its rows stand in the journal's sheet. */
export interface JournalEntry {
  readonly id: string;
  readonly what: string;
  readonly at: string;
  readonly first: number;
  readonly count: number;
}

/** What is under way: the entry, which way its cells are brought, and where its lines in the log begin. */
export interface OpenEntry {
  readonly entry: JournalEntry;
  readonly to: 'after' | 'before';
  readonly logRow: number;
}

/** The journal of a workbook. */
export interface Journal {
  /** Commands that can be undone, the last one last. */
  readonly entries: () => readonly JournalEntry[];
  readonly open: () => OpenEntry | null;
  /** Room for the rows of a new command; sets the rows down, and after that says that the command is under way. */
  readonly begin: (
    entry: Omit<JournalEntry, 'first' | 'count'>,
    rows: readonly JournalRow[],
    logRow: number,
  ) => Promise<OpenEntry>;
  /** Says that the cells of a command are brought back. */
  readonly reopen: (open: OpenEntry) => Promise<void>;
  /** It is done: a command written joins those that can be undone, one that was taken back leaves them. */
  readonly close: (open: OpenEntry, isWritten: boolean) => Promise<void>;
  readonly rows: (entry: JournalEntry) => Promise<readonly JournalRow[]>;
}

const KEY = 'taizhang.journal';
const SHEET = '台账撤销记录';
const COLUMNS = ['编号', '来源', '工作表', '行', '列', '列名', '规则', '改前', '改后', '认行'];
const FIRST_ROW = 2;
/** Levels of undo, and rows of all of them together; the oldest are forgotten first. */
const LEVELS = 20;
const ROWS = 60_000;

interface Kept {
  readonly sheet: string | null;
  readonly entries: readonly JournalEntry[];
  readonly open: OpenEntry | null;
}

/**
 * The journal is written before a command and closed after it, so that whatever stops in between can be finished or taken back at the
 * next start. Old values stay in the workbook, in a very hidden sheet of ours; the document's texts hold only which rows of it count.
 * Nothing is written before the first command.
 */
export async function openJournal(host: SheetHost, source: () => Promise<string>): Promise<Journal> {
  let kept = parsed(await host.load(KEY));
  const save = async (next: Kept): Promise<void> => {
    await host.save(KEY, JSON.stringify(next));
    kept = next;
  };
  const sheetOf = async (): Promise<SheetRef> => ({ source: await source(), sheet: await ensureSheet() });
  const ensureSheet = async (): Promise<string> => {
    const all = await host.sheets();
    const there = all.find((one) => one.isOurs && one.sheet === (kept.sheet ?? SHEET));
    if (there) return there.sheet;
    // Left by a first command that was stopped before it could say whose it is.
    if (all.some((one) => one.sheet === SHEET && !one.isOurs && one.used === null)) await host.removeSheet(SHEET);
    const sheet = await host.putSheet(emptySheet());
    // Entries that stood in a sheet that is gone cannot be undone any more.
    kept = { ...kept, sheet, entries: [] };
    return sheet;
  };
  return {
    entries: () => kept.entries,
    open: () => kept.open,
    begin: async (command, rows, logRow) => {
      const sheet = await sheetOf();
      const { first, entries } = roomFor(kept.entries, rows.length);
      const entry = { ...command, first, count: rows.length };
      await host.write(rows.flatMap((row, i) => lineOf(sheet, entry.id, first + i, row)));
      const open: OpenEntry = { entry, to: 'after', logRow };
      await save({ sheet: sheet.sheet, entries, open });
      return open;
    },
    reopen: (open) => save({ ...kept, open }),
    close: async ({ entry }, isWritten) => {
      const others = kept.entries.filter(({ id }) => id !== entry.id);
      // What the cells are does not depend on whether the document can keep it.
      kept = { ...kept, entries: isWritten ? [...others, entry] : others, open: null };
      await save(kept);
    },
    rows: async (entry) => {
      if (kept.sheet === null) throw new HostError('no-such-sheet', { sheet: SHEET });
      const sheet = { source: await source(), sheet: kept.sheet };
      const range = { top: entry.first, left: 0, bottom: entry.first + entry.count - 1, right: COLUMNS.length - 1 };
      const cells = await host.cells(sheet, range);
      return cells.map((line) =>
        rowOfLine(
          line.map(({ value }) => value),
          entry.id,
          sheet,
        ),
      );
    },
  };
}

function parsed(text: string | null): Kept {
  const nothing: Kept = { sheet: null, entries: [], open: null };
  if (text === null) return nothing;
  try {
    const { sheet, entries, open } = JSON.parse(text) as Partial<Kept>;
    return { sheet: sheet ?? null, entries: Array.isArray(entries) ? entries : [], open: open ?? null };
  } catch {
    return nothing;
  }
}

/** After the last entry, or from the top again once the sheet is long enough; entries that are written over are forgotten. */
function roomFor(entries: readonly JournalEntry[], count: number): { first: number; entries: readonly JournalEntry[] } {
  const last = entries.at(-1);
  const next = last ? last.first + last.count : FIRST_ROW;
  const first = next + count > ROWS ? FIRST_ROW : next;
  const clear = entries.filter((entry) => entry.first + entry.count <= first || entry.first >= first + count);
  return { first, entries: clear.slice(-(LEVELS - 1)) };
}

function emptySheet(): SheetSpec {
  return {
    name: SHEET,
    columns: COLUMNS.map((title) => ({ title, format: '@' })),
    rows: [],
    freezeTitles: false,
    landscape: false,
    visibility: 'veryHidden',
  };
}

function lineOf(sheet: SheetRef, id: string, at: number, row: JournalRow): HostEdit[] {
  const texts = [
    id,
    row.sheet.source,
    row.sheet.sheet,
    String(row.row),
    String(row.column),
    row.title,
    row.rule,
    JSON.stringify(row.before),
    JSON.stringify(row.after),
    JSON.stringify(row.telling),
  ];
  return texts.map((value, column) => ({ sheet, row: at, column, value, format: '@' }));
}

function rowOfLine(texts: readonly Scalar[], id: string, journal: SheetRef): JournalRow {
  const [own, , sheet, row, column, title, rule, before, after, telling] = texts.map((text) => String(text ?? ''));
  if (own !== id) throw new HostError('changed', { sheet: journal.sheet });
  return {
    // The workbook may have been saved under another name since: the journal is of this one.
    sheet: { source: journal.source, sheet: sheet ?? '' },
    row: Number(row),
    column: Number(column),
    title: title ?? '',
    rule: rule ?? '',
    before: JSON.parse(before ?? '') as JournalCell,
    after: JSON.parse(after ?? '') as JournalCell,
    telling: JSON.parse(telling ?? '') as JournalRow['telling'],
  };
}
