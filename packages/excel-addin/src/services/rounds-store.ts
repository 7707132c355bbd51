import { readRounds } from '@taizhang/core/border';
import { type Rounds, roundsText, startRounds } from '@taizhang/core/round';
import type { SheetHost } from '../host/port';
import type { ServiceWords } from '../text/services';

/** The rounds that stand with a document. */
export interface RoundsStore {
  readonly load: () => Promise<Rounds>;
  /** Gives a sentence where the document could not keep them; they hold until it is closed. */
  readonly save: (rounds: Rounds) => Promise<((words: ServiceWords) => string) | null>;
  /** What stood in the document could not be read. */
  readonly wasBroken: () => boolean;
}

const ROUNDS = 'taizhang.rounds';

/** Rounds by `host.load` and `save`; read once. */
export function roundsStore(host: SheetHost): RoundsStore {
  let rounds: Rounds | null = null;
  let broken = false;
  let document: string | undefined;
  return {
    load: async () => {
      // Other files may have been opened on the page since.
      if (rounds && document === host.document?.()) return rounds;
      document = host.document?.();
      const text = await host.load(ROUNDS);
      const read = text === null ? null : readRounds(text);
      broken = read !== null && !read.ok;
      rounds = read?.ok ? read.value : startRounds();
      return rounds;
    },
    save: async (next) => {
      rounds = next;
      try {
        await host.save(ROUNDS, roundsText(next));
        broken = false;
        return null;
      } catch {
        return (words) => words.notKept;
      }
    },
    wasBroken: () => broken,
  };
}
