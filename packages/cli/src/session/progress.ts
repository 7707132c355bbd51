import { hideNumbers } from '@taizhang/core/report';
import type { Io } from '../io';

/** One line of progress on stderr, only for what takes longer than a second. */
export interface Progress {
  readonly show: (what: string, done: number) => void;
  /** Clears the line. */
  readonly end: () => void;
}

const SILENT_MS = 1000;
const EVERY_MS = 250;

/** Names of files and sheets can hold numbers of persons: they are hidden. In a terminal the line is overwritten; elsewhere (a log) one line each ten seconds is enough. */
export function progressOn(io: Io): Progress {
  const start = io.clock();
  let last = 0;
  let shown = false;
  return {
    show: (what, done) => {
      const now = io.clock();
      if (now - start < SILENT_MS || now - last < (io.isTerminal ? EVERY_MS : EVERY_MS * 40)) return;
      last = now;
      shown = true;
      const line = `${hideNumbers(what)} ${Math.min(99, Math.floor(done * 100))}%`;
      io.err(io.isTerminal ? `\r\u001b[K${line}` : `${line}\n`);
    },
    end: () => {
      if (shown && io.isTerminal) io.err('\r\u001b[K');
    },
  };
}
