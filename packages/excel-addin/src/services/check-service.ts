import type { Grid } from '@taizhang/core';
import { readWaiver } from '@taizhang/core/border';
import { addWaiver, findingStates, linkIdentities, nextRound, removeWaiver, type Rounds } from '@taizhang/core/round';
import type { Card, CheckOutcome } from '../engine/checking';
import type { Watch } from '../engine/engine';
import { sheetKey } from '../engine/state';
import { HostError } from '../host/host-error';
import type { SheetRef } from '../host/port';
import type { Round } from './app';
import { findRows } from './find-rows';
import { openOutcome } from './open-outcome';
import { soughtSheet } from './preview';
import type { ReadService } from './read-service';
import { refuse } from './refuse';
import type { RoundsStore } from './rounds-store';
import { rowOf } from './row-content';
import { localDay, localMinute, type ServiceContext } from './service-context';

/** 检查, 再查, 核实属实. */
export interface CheckService {
  readonly check: (watch?: Watch) => Promise<Round>;
  /** Checks what the engine holds; the next 再查 still compares with the last asked-for round. */
  readonly checkAside: () => Promise<Round>;
  readonly round: () => Round | null;
  /** A sheet as it was when the cards of the round were made. */
  readonly grid: (sheet: SheetRef) => Grid | undefined;
  readonly jump: (card: Card) => Promise<void>;
  readonly waive: (card: Card, waiver: WaiverWords) => Promise<Round>;
  readonly unwaive: (card: Card) => Promise<Round>;
}

export interface WaiverWords {
  readonly reason: string;
  readonly by: string;
  readonly until: string | null;
}

const READ = 0.3;

/** Checks, and keeps what became of the findings with the document: identities, waivers, counts, and nothing of a person. */
export function checkService(
  context: ServiceContext,
  read: ReadService,
  store: RoundsStore,
  needSecret: () => Promise<void>,
): CheckService {
  const { host, engine } = context;
  let round: Round | null = null;
  /** The outcome of the round with everything that was found, waived or not. */
  let whole: CheckOutcome | null = null;
  let grids: ReadonlyMap<string, Grid> = new Map();
  /** Cards of the last round that was asked for: with them, a person whose number was corrected is known again. */
  let lastAsked: readonly Card[] = [];

  const roundOf = async (outcome: CheckOutcome, rounds: Rounds, isKept: boolean): Promise<Round> => {
    const words = context.words();
    grids = new Map(read.held());
    const findings = outcome.cards.map((card) => card.finding);
    const links = linkIdentities(
      lastAsked.map((card) => card.finding),
      findings,
    );
    const next = nextRound(rounds, findings, { at: localMinute(context.now()), pack: outcome.pack, links });
    const wasBroken = store.wasBroken();
    const notKept = isKept ? await store.save(next.rounds) : null;
    const left = read.left();
    const notes = [
      ...(wasBroken ? [words.roundsBroken] : []),
      ...left.map(({ sheet, why }) => words.notRead(sheet, why)),
      ...(notKept ? [notKept(words)] : []),
    ];
    whole = { ...outcome, unread: { ...outcome.unread, sheets: outcome.unread.sheets + left.length } };
    return { ...next, outcome: openOutcome(whole, next.states), readings: await read.readings(), notes };
  };
  const withRounds = async (change: (rounds: Rounds) => Rounds): Promise<Round> => {
    if (!round) throw refuse((words) => words.noRound);
    const rounds = change(round.rounds);
    const notKept = await store.save(change(await store.load()));
    const findings = round.outcome.cards.map((card) => card.finding);
    const states = findingStates(rounds, findings, localDay(context.now()));
    const outcome = openOutcome(whole ?? round.outcome, states);
    round = { ...round, outcome, rounds, states, notes: notKept ? [notKept(context.words())] : [] };
    return round;
  };

  /** Where the row of a card is by now; where that is not certain, where it was. */
  const rowNow = async (card: Card): Promise<number> => {
    const before = grids.get(sheetKey(card));
    if (!before || !round) return card.row;
    const sought = { row: card.row, cells: rowOf(before, card.row), columns: [] };
    const [found] = await findRows(host, soughtSheet(before, round, [{ sought }]));
    return found && 'row' in found ? found.row : card.row;
  };

  return {
    check: async (watch) => {
      await keepSecret(needSecret);
      await read.all(share(watch, 0, READ));
      const outcome = await engine.check(share(watch, READ, 1));
      if (watch?.signal?.aborted) throw new HostError('cancelled');
      watch?.onProgress?.(1, context.words().comparing);
      round = await roundOf(outcome, await store.load(), true);
      lastAsked = round.outcome.cards;
      return round;
    },
    checkAside: async () => {
      await keepSecret(needSecret);
      round = await roundOf(await engine.check(), await store.load(), false);
      return round;
    },
    round: () => round,
    grid: (sheet) => grids.get(sheetKey(sheet)),
    jump: async (card) => {
      if (!host.can.select) throw refuse((words) => words.cannotSelect);
      await host.select({ source: card.source, sheet: card.sheet }, await rowNow(card), card.column);
    },
    waive: async (card, words) => {
      const { name = '', head = '' } = card.finding.entity;
      if ([name, head].some((one) => one.length > 1 && words.reason.includes(one))) throw refuse((said) => said.waiverHasName);
      const from = localDay(context.now());
      const waiver = readWaiver({ identity: card.identity, rule: card.rule, ...words, from });
      if (!waiver.ok) {
        const [problem] = waiver.problems;
        throw refuse((said, language) => said.waiverRefused(problem[language]));
      }
      return withRounds((rounds) => addWaiver(rounds, waiver.value));
    },
    unwaive: (card) => withRounds((rounds) => removeWaiver(rounds, card.identity)),
  };
}

/** A document that cannot keep the secret is checked all the same. */
async function keepSecret(needSecret: () => Promise<void>): Promise<void> {
  try {
    await needSecret();
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
  }
}

/** A part of a longer work: its progress within the whole. */
function share(watch: Watch | undefined, from: number, to: number): Watch | undefined {
  const { onProgress } = watch ?? {};
  if (!watch || !onProgress) return watch;
  return { ...watch, onProgress: (done, doing) => onProgress(from + (to - from) * Math.min(1, done), doing) };
}
