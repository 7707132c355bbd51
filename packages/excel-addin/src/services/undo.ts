import { HostError } from '../host/host-error';
import type { WriteAnswer } from './app';
import { addressOf, editsTo, type Standing, standings } from './bring-cells';
import { tidyUp } from './half-done';
import type { JournalRow, OpenEntry } from './journal';
import { refuse } from './refuse';
import { localMinute } from './service-context';
import { type Command, closed, isBeforeWriting, stateOf, takeBack } from './write-command';

/** 撤销, and what an earlier session left half-done. */
export function undoService(command: Command) {
  const { host, journal, words } = command;
  return {
    undoable: () => {
      const last = journal.entries().at(-1);
      return last ? { what: last.what, cells: last.count } : null;
    },
    undo: async (): Promise<WriteAnswer> => {
      if (journal.open()) throw refuse((said) => said.write.unfinishedFirst);
      const entry = journal.entries().at(-1);
      if (!entry) throw refuse((said) => said.write.nothingToUndo);
      const rows = await rowsOf(command, { entry, to: 'before', logRow: 0 });
      const stand = await standings(host, rows);
      const logRow = await command.log.place();
      const open: OpenEntry = { entry, to: 'before', logRow };
      const { written } = editsTo('before', stand);
      if (written.length > 0) await journal.reopen(open);
      try {
        await bring(command, open, stand);
      } catch (error) {
        // Nothing was taken back: it can be tried again, and other commands are not blocked.
        if (isBeforeWriting(error)) await closed(command, open, true);
        throw error;
      }
      await journal.close(open, false);
      return { written: written.length, refused: refusedOf(stand, words().write.changedSince) };
    },
    unfinished: async () => {
      await tidyUp(host);
      const open = journal.open();
      if (!open) return null;
      const state = await stateOf(command, open).catch((error: unknown) => {
        if (error instanceof HostError && (error.code === 'no-such-sheet' || error.code === 'changed')) return null;
        throw error;
      });
      // Whole on one side, or without its journal: there is nothing to decide.
      if (state === 'mixed') return { what: open.entry.what, cells: open.entry.count };
      await journal.close(open, state === 'after');
      return null;
    },
    resolveUnfinished: async (how: 'finish' | 'undo'): Promise<WriteAnswer> => {
      const open = journal.open();
      if (!open) return { written: 0, refused: [] };
      const isForward = open.to === 'after';
      const side = (how === 'finish') === isForward ? 'after' : 'before';
      const rows = await rowsOf(command, open);
      const stand = await standings(host, rows);
      const { written } = editsTo(side, stand);
      if (side === 'before' && isForward) await takeBack(command, open);
      else await bring(command, { ...open, to: side }, stand, isForward ? undefined : words().write.undoing);
      command.touched();
      await journal.close(open, side === 'after');
      return { written: written.length, refused: refusedOf(stand, words().write.changedSince) };
    },
  };
}

/** Rows of an entry; where the journal's sheet is gone, the entry goes with a sentence. */
async function rowsOf({ journal }: Command, open: OpenEntry): Promise<readonly JournalRow[]> {
  try {
    return await journal.rows(open.entry);
  } catch (error) {
    if (!(error instanceof HostError) || (error.code !== 'no-such-sheet' && error.code !== 'changed')) throw error;
    await journal.close(open, false);
    throw refuse((said) => said.write.journalGone);
  }
}

/** Writes the cells that are not yet on the side, with their lines in the log, in one step. */
async function bring(
  command: Command,
  { to, logRow, entry }: OpenEntry,
  stand: readonly Standing[],
  why?: string,
): Promise<void> {
  const { host, log, words } = command;
  const { edits, guards, written } = editsTo(to, stand);
  const at = to === 'after' && why === undefined ? entry.at : localMinute(command.now());
  const note = { at, to, ...(to === 'before' ? { why: why ?? words().write.undoing } : {}) };
  const whole = to === 'after' ? stand : written;
  const lines = await log.edits(whole.map(moved), note, logRow);
  if (edits.length + (to === 'after' ? lines.length : 0) > 0) await host.write([...edits, ...lines], guards);
  command.touched();
  if (written.length > 0) await log.append(written.map(moved), note);
}

const moved = ({ row, at }: Standing): JournalRow => (at === 0 ? row : { ...row, row: at });

function refusedOf(stand: readonly Standing[], why: string): WriteAnswer['refused'] {
  return stand.filter(({ is }) => is === 'other').map((one) => ({ cell: addressOf(one), sheet: one.row.sheet.sheet, why }));
}
