import { sheetKey } from '../engine/state';
import type { SheetRef } from '../host/port';
import type { Round } from './app';
import type { CheckService } from './check-service';
import type { ReadService } from './read-service';
import type { ServiceContext } from './service-context';

/** How long after the last edit. */
const QUIET_MS = 800;

/**
 * Live checking: after an edit and a moment of quiet the edited sheets are read again and everything is checked, so that the result is
 * that of a full check. Nothing happens while the setting is off, which it is at first, or before a first check was asked for.
 * `run` puts the work behind what is under way.
 */
export function liveService(
  { host, settings }: ServiceContext,
  read: ReadService,
  checks: CheckService,
  run: <T>(work: () => Promise<T>) => Promise<T>,
) {
  return (listener: (round: Round) => void): (() => void) => {
    const edited = new Map<string, SheetRef>();
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isStopped = false;
    const again = async (): Promise<void> => {
      const sheets = [...edited.values()];
      edited.clear();
      try {
        const round = await run(async () => {
          for (const sheet of sheets) await read.one(sheet);
          return checks.checkAside();
        });
        if (!isStopped) listener(round);
      } catch {
        // The cell may still be open for editing, or a co-author be at work: the next quiet moment will do.
        for (const sheet of sheets) edited.set(sheetKey(sheet), sheet);
      }
    };
    const stop = host.onEdit((sheet) => {
      if (!settings().live || checks.round() === null) return;
      edited.set(sheetKey(sheet), sheet);
      clearTimeout(timer);
      timer = setTimeout(() => void again(), QUIET_MS);
    });
    return () => {
      isStopped = true;
      clearTimeout(timer);
      stop();
    };
  };
}
