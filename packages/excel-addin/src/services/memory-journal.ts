import { HostError } from '../host/host-error';
import type { Journal, JournalEntry, JournalRow, OpenEntry } from './journal';

/** Levels of undo. */
const LEVELS = 50;

/**
 * The journal of opened files: their changes live in memory until a copy is saved, so nothing half-done can outlast the page, and what
 * is needed is only the way back.
 */
export function memoryJournal(): Journal {
  let entries: readonly JournalEntry[] = [];
  let open: OpenEntry | null = null;
  const rows = new Map<string, readonly JournalRow[]>();
  return {
    entries: () => entries,
    open: () => open,
    begin: async (command, own, logRow) => {
      rows.set(command.id, own);
      open = { entry: { ...command, first: 0, count: own.length }, to: 'after', logRow };
      return open;
    },
    reopen: async (next) => void (open = next),
    close: async ({ entry }, isWritten) => {
      const others = entries.filter(({ id }) => id !== entry.id);
      entries = isWritten ? [...others, entry].slice(-LEVELS) : others;
      open = null;
      for (const id of rows.keys()) if (!entries.some((one) => one.id === id)) rows.delete(id);
    },
    rows: async ({ id }) => {
      const own = rows.get(id);
      if (!own) throw new HostError('no-such-sheet');
      return own;
    },
  };
}
