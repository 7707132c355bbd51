import { readRounds } from '@taizhang/core/border';
import { type Rounds, roundsText, startRounds } from '@taizhang/core/round';
import type { SheetHost } from '../host/port';
import type { ServiceWords } from '../text/services';

/** What is remembered of the checks of one workbook. */
export interface History {
  /** '' where one workbook is all there is. */
  readonly id: string;
  /** The open files that it belongs to; null for all. */
  readonly sources: ReadonlySet<string> | null;
  readonly rounds: Rounds;
}

/** The rounds that stand with each open workbook. */
export interface RoundsStore {
  readonly load: () => Promise<readonly History[]>;
  /** Gives a sentence where a document could not keep them; they hold until it is closed. */
  readonly save: (histories: readonly History[]) => Promise<((words: ServiceWords) => string) | null>;
  /** What stood in a document could not be read. */
  readonly wasBroken: () => boolean;
}

const ROUNDS = 'taizhang.rounds';

/** Rounds by `host.load` and `save`; read once for each workbook. */
export function roundsStore(host: SheetHost): RoundsStore {
  const held = new Map<string, Rounds>();
  const broken = new Set<string>();
  const keyOf = (id: string): string => (id === '' ? ROUNDS : `${ROUNDS}:${id}`);
  const roundsOf = async (id: string): Promise<Rounds> => {
    const known = held.get(id);
    if (known) return known;
    const text = await host.load(keyOf(id));
    const read = text === null ? null : readRounds(text);
    if (read !== null && !read.ok) broken.add(id);
    const rounds = read?.ok ? read.value : startRounds();
    held.set(id, rounds);
    return rounds;
  };
  return {
    load: async () => {
      const documents = host.documents?.();
      if (!documents) return [{ id: '', sources: null, rounds: await roundsOf('') }];
      // Two files of one ledger (last month's beside this month's) have one history.
      const sources = new Map<string, Set<string>>();
      for (const { id, source } of documents) sources.set(id, (sources.get(id) ?? new Set()).add(source));
      const histories: History[] = [];
      for (const [id, own] of sources) histories.push({ id, sources: own, rounds: await roundsOf(id) });
      return histories;
    },
    save: async (histories) => {
      for (const { id, rounds } of histories) held.set(id, rounds);
      try {
        for (const { id, rounds } of histories) {
          await host.save(keyOf(id), roundsText(rounds));
          broken.delete(id);
        }
        return null;
      } catch {
        return (words) => words.notKept;
      }
    },
    wasBroken: () => broken.size > 0,
  };
}
