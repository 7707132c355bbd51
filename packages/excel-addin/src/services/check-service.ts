import type { Grid } from '@taizhang/core';
import { readWaiver } from '@taizhang/core/border';
import { addWaiver, linkIdentities, type Rounds, removeWaiver } from '@taizhang/core/round';
import type { Card, CheckOutcome } from '../engine/checking';
import type { Watch } from '../engine/engine';
import { sheetKey } from '../engine/state';
import { HostError } from '../host/host-error';
import type { SheetRef } from '../host/port';
import type { Round } from './app';
import { compareRounds, isOf, type PlacedFinding, roundsOf, statesNow } from './compare-rounds';
import { findRows } from './find-rows';
import { openOutcome } from './open-outcome';
import { soughtSheet } from './preview';
import type { ReadService } from './read-service';
import { refuse } from './refuse';
import type { History, RoundsStore } from './rounds-store';
import { rowOf } from './row-content';
import { localDay, localMinute, type ServiceContext } from './service-context';
import { sheetTag } from './sheet-tag';

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
  /** Of the workbooks of the round, with it. */
  let histories: readonly History[] = [];
  /** The outcome of the round with everything that was found, waived or not. */
  let whole: CheckOutcome | null = null;
  let grids: ReadonlyMap<string, Grid> = new Map();
  /** Cards of the last round that was asked for: with them, a person whose number was corrected is known again. */
  let lastAsked: readonly Card[] = [];

  const roundOf = async (outcome: CheckOutcome, before: readonly History[], isKept: boolean): Promise<Round> => {
    const words = context.words();
    grids = new Map(read.held());
    const findings = outcome.cards.map((card) => card.finding);
    const links = linkIdentities(
      lastAsked.map((card) => card.finding),
      findings,
    );
    const next = compareRounds(before, outcome.cards.map(placed), {
      at: localMinute(context.now()),
      pack: outcome.pack,
      links,
      asideRules: new Set(outcome.notRun),
      asideSheets: new Set(read.aside().map(({ sheet }) => sheetTag(sheet))),
    });
    histories = next.histories;
    const wasBroken = store.wasBroken();
    const notKept = isKept ? await store.save(histories) : null;
    const left = read.left();
    const notes = [
      ...(wasBroken ? [words.roundsBroken] : []),
      ...left.map(({ sheet, why }) => words.notRead(sheet, why)),
      ...(next.against?.aside ? [words.aside(next.against.aside)] : []),
      ...(notKept ? [notKept(words)] : []),
    ];
    whole = { ...outcome, unread: { ...outcome.unread, sheets: outcome.unread.sheets + left.length } };
    const { states, against } = next;
    const rounds = roundsOf(histories);
    const readings = await read.readings();
    const isSet = context.settings().asOf !== undefined && readings.some((one) => one.ledger !== null && one.statedDate === '');
    const asOfFrom = isSet ? { asOfFrom: 'settings' as const } : {};
    return { states, against, rounds, outcome: openOutcome(whole, states), readings, notes, ...asOfFrom };
  };
  const withRounds = async (change: (rounds: Rounds, history: History) => Rounds): Promise<Round> => {
    if (!round) throw refuse((words) => words.noRound);
    const changed = (list: readonly History[]): readonly History[] =>
      list.map((history) => ({ ...history, rounds: change(history.rounds, history) }));
    histories = changed(histories);
    const notKept = await store.save(changed(await store.load()));
    const states = statesNow(histories, round.outcome.cards, localDay(context.now()));
    const rounds = roundsOf(histories);
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
    // With the last file its result is closed.
    round: () => (host.documents?.().length === 0 ? null : round),
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
      return withRounds((rounds, history) =>
        isOf(history, card.source) ? addWaiver(rounds, waiver.value) : removeWaiver(rounds, card.identity),
      );
    },
    unwaive: (card) => withRounds((rounds) => removeWaiver(rounds, card.identity)),
  };
}

/** A finding for the record: no name of a sheet. */
function placed({ identity, rule, source, sheet }: Card): PlacedFinding {
  return { identity, rule, source, sheet: sheetTag(sheet) };
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
