import { HostError } from '../host/host-error';
import type { HostGuard, SheetHost } from '../host/port';
import type { ServiceWords } from '../text/services';
import { editsTo, standings } from './bring-cells';
import { type ChangeLog, logTime } from './change-log';
import type { Journal, JournalRow, OpenEntry } from './journal';
import { refuse } from './refuse';
import { localMinute } from './service-context';

/** What commands are written with. */
export interface Command {
  readonly host: SheetHost;
  readonly journal: Journal;
  readonly log: ChangeLog;
  readonly words: () => ServiceWords;
  readonly now: () => Date;
  readonly id: () => string;
  /** Ledgers were written to: what was read of them is old. */
  readonly touched: () => void;
}

const BEFORE: ReadonlySet<string> = new Set(['changed', 'protected', 'no-such-sheet', 'cell-edit']);

/** Failures that Excel tells before it has done anything. */
export const isBeforeWriting = (error: unknown): boolean => error instanceof HostError && BEFORE.has(error.code);

/**
 * Writes the cells of a command: journal first, then cells and log in one step, then the journal is closed. A failure leaves the cells
 * as they were, or says that they are half-done and can be finished or taken back.
 */
export async function writeCommand(
  command: Command,
  what: string,
  rows: readonly JournalRow[],
  guards: readonly HostGuard[],
): Promise<void> {
  const { host, journal, log } = command;
  const at = localMinute(command.now());
  const logRow = await log.place();
  const open = await journal.begin({ id: command.id(), what, at }, rows, logRow);
  try {
    const edits = rows.map((row) => ({ sheet: row.sheet, row: row.row, column: row.column, ...row.after }));
    await host.write([...edits, ...(await log.edits(rows, { at, to: 'after' }, logRow))], guards);
  } catch (error) {
    await settleFailure(command, open, error);
  }
  command.touched();
  await closed(command, open, true);
  await log.append(rows, { at, to: 'after' });
}

/** The cells are written: a document that cannot say so now is looked at again at the next start. */
export async function closed({ journal }: Command, open: OpenEntry, isWritten: boolean): Promise<void> {
  try {
    await journal.close(open, isWritten);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
  }
}

/** After a failed write: nothing was done (the failure is passed on), all was (it counts), or a part (it is taken back, or said). */
async function settleFailure(command: Command, open: OpenEntry, error: unknown): Promise<void> {
  const { journal } = command;
  if (isBeforeWriting(error)) {
    await closed(command, open, false);
    throw error;
  }
  const state = await stateOf(command, open).catch(() => null);
  if (state === 'after') return;
  if (state !== 'before') {
    command.touched();
    await takeBack(command, open).catch(() => {
      throw refuse((words) => words.write.half);
    });
  }
  await journal.close(open, false);
  throw error;
}

/** Whether the cells of an entry under way all stand on one side. A row that is gone or was changed again says nothing. */
export async function stateOf(
  { host, journal, log }: Command,
  { entry, logRow, to }: OpenEntry,
): Promise<'before' | 'after' | 'mixed'> {
  const rows = await journal.rows(entry);
  const stand = await standings(host, rows);
  const [before, after] = [stand.some(({ is }) => is === 'before'), stand.some(({ is }) => is === 'after')];
  if (before && after) return 'mixed';
  if (!before && !after) return 'after';
  if (before) return 'before';
  if (logRow === 0 || to === 'before') return 'after';
  // The log is written behind the cells: where its last line is missing, the write was not whole.
  const lines = await log.edits(rows, { at: entry.at, to: 'after' }, logRow);
  const last = lines.at(-1);
  if (!last) return 'after';
  const there = (await host.sheets()).some((one) => one.isOurs && one.sheet === log.name());
  if (!there) return 'after';
  const cell = (await host.cells(last.sheet, { top: last.row, left: 0, bottom: last.row, right: 0 }))[0]?.[0];
  return cell?.value === logTime(entry.at) ? 'after' : 'mixed';
}

/** Restores the cells of a write that stopped half-way, and blanks its lines in the log. */
export async function takeBack(command: Command, { entry, logRow }: OpenEntry): Promise<number> {
  const { host, journal } = command;
  const stand = await standings(host, await journal.rows(entry));
  const { edits, guards, written } = editsTo('before', stand);
  const blanks = await blankLines(command, entry.count, logRow);
  if (edits.length + blanks.length > 0) await host.write([...edits, ...blanks], guards);
  return written.length;
}

async function blankLines(
  { host, log }: Command,
  count: number,
  logRow: number,
): Promise<Awaited<ReturnType<ChangeLog['blank']>>> {
  if (logRow === 0) return [];
  const sheet = (await host.sheets()).find((one) => one.isOurs && one.sheet === log.name());
  return sheet && (sheet.used?.bottom ?? 0) >= logRow ? log.blank(count, logRow) : [];
}
