import { findingStates } from './finding-states';
import type { FindingState, RoundSummary, Rounds, SeenFinding } from './round';
import { roundKey, roundKeys } from './round-key';
import { waiverOn } from './waivers';

/** When a round was made, as the caller says it: `YYYY-MM-DDTHH:MM` (core reads no clock), and by which version of the rules. */
export interface RoundMoment {
  readonly at: string;
  readonly pack?: string;
  /** New identities of findings whose person got another number since (`linkIdentities`): new → old. */
  readonly links?: ReadonlyMap<string, string>;
  /** Rules that were not run this time, and sheets (by their tags) that were not read: what they found before stands as it stood. */
  readonly asideRules?: ReadonlySet<string>;
  readonly asideSheets?: ReadonlySet<string>;
}

/** A finding as a round needs it; rule and sheet let a later round know whether it looked for it. */
export interface RoundFinding {
  readonly identity: string;
  readonly rule?: string;
  readonly sheet?: string;
}

/** A round compared with the one before. */
export interface NextRound {
  readonly rounds: Rounds;
  /** By the index of the finding. */
  readonly states: readonly FindingState[];
  /**
   * 已改, 未改, 新增, 再现 among those that nobody waived; null for the first round. `aside`: how many stood before and were not looked
   * for this time; absent for none.
   */
  readonly against: {
    readonly mended: number;
    readonly unmended: number;
    readonly fresh: number;
    readonly again: number;
    readonly aside?: number;
  } | null;
}

/** Findings that are gone are remembered for so many rounds: later they would be new. */
const REMEMBERED_ROUNDS = 30;
const SUMMARIES = 60;
/** More than a workbook's settings should hold; the longest gone go first. */
const MOST = 120_000;

/**
 * 再查: what became of the findings since the round before. A finding is known by its identity, so it may move to another row; one that
 * was gone and is back is `again` (再现). A finding whose rule or sheet was not looked at stays as it was: neither mended nor new. Waived findings are in `states`, and in none of the counts.
 *
 * @example
 * nextRound(nextRound(startRounds(), [{ identity: 'a' }], { at: '2024-01-01T08:00' }).rounds, [], { at: '2024-01-02T08:00' }).against //=> { mended: 1, unmended: 0, fresh: 0, again: 0 }
 */
export function nextRound(before: Rounds, findings: readonly RoundFinding[], moment: RoundMoment): NextRound {
  const linked = moment.links ? relabel(before, moment.links) : before;
  const last = linked.rounds.at(-1);
  const number = (last?.number ?? 0) + 1;
  const keys = roundKeys(findings);
  const standing = new Set(keys);
  const seen: Record<string, SeenFinding> = Object.create(null);
  const waived = last ? waivedKeys(linked, last.at) : new Set<string>();
  let mended = 0;
  let aside = 0;
  for (const [key, entry] of Object.entries(linked.seen)) {
    if (standing.has(key)) continue;
    const stood = entry.last === last?.number;
    const isOpen = stood && !waived.has(baseOf(key));
    if (stood && isAside(entry, moment)) {
      seen[key] = { ...entry, last: number };
      if (isOpen) aside++;
      continue;
    }
    if (isOpen) mended++;
    if (number - entry.last <= REMEMBERED_ROUNDS) seen[key] = entry;
  }
  for (const [i, key] of keys.entries()) {
    const { rule, sheet } = findings[i] as RoundFinding;
    const entry = Object.hasOwn(linked.seen, key) ? linked.seen[key] : undefined;
    const wasGone = entry !== undefined && entry.last !== last?.number;
    seen[key] = {
      first: entry?.first ?? number,
      last: number,
      ...(wasGone ? { gone: true as const } : {}),
      ...(rule === undefined ? {} : { rule }),
      ...(sheet === undefined ? {} : { sheet }),
    };
  }
  const draft: Rounds = { ...linked, seen: bounded(seen), rounds: [...linked.rounds, { number } as RoundSummary] };
  const states = findingStates(draft, findings, moment.at.slice(0, 10));
  const counts = countsOf(states, findings, linked, last?.number);
  const summary: RoundSummary = { number, at: moment.at, pack: moment.pack ?? '', mended, ...counts };
  const { open: _, ...against } = { ...counts, mended, ...(aside > 0 ? { aside } : {}) };
  return {
    rounds: { ...draft, rounds: [...linked.rounds, summary].slice(-SUMMARIES) },
    states,
    against: last ? against : null,
  };
}

/** Whether this round did not look for a finding. */
function isAside({ rule, sheet }: SeenFinding, { asideRules, asideSheets }: RoundMoment): boolean {
  return (rule !== undefined && asideRules?.has(rule) === true) || (sheet !== undefined && asideSheets?.has(sheet) === true);
}

/** 未改, 新增, 再现 of those that are open; a waiver that ended makes its finding open as what it was before. */
function countsOf(
  states: readonly FindingState[],
  findings: readonly { readonly identity: string }[],
  before: Rounds,
  last: number | undefined,
): Pick<RoundSummary, 'open' | 'unmended' | 'fresh' | 'again'> {
  const counts = { open: 0, unmended: 0, fresh: 0, again: 0 };
  roundKeys(findings).forEach((key, i) => {
    if (states[i] === 'waived') return;
    const entry = Object.hasOwn(before.seen, key) ? before.seen[key] : undefined;
    counts.open++;
    if (!entry) counts.fresh++;
    else if (entry.last === last) counts.unmended++;
    else counts.again++;
  });
  return counts;
}

function baseOf(key: string): string {
  const at = key.lastIndexOf('#');
  return at < 0 ? key : key.slice(0, at);
}

/** Keys of findings that were waived on the day of a round. */
function waivedKeys(rounds: Rounds, at: string): Set<string> {
  const day = at.slice(0, 10);
  return new Set(
    rounds.waivers.filter((waiver) => waiverOn(waiver, day) === 'in-force').map((waiver) => roundKey(waiver.identity)),
  );
}

function bounded(seen: Rounds['seen']): Rounds['seen'] {
  const keys = Object.keys(seen);
  if (keys.length <= MOST) return seen;
  const kept = keys.sort((a, b) => (seen[b]?.last ?? 0) - (seen[a]?.last ?? 0)).slice(0, MOST);
  return Object.fromEntries(kept.map((key) => [key, seen[key] as Rounds['seen'][string]]));
}

/** The rounds with old identities under their new names, waivers too. */
function relabel(rounds: Rounds, links: ReadonlyMap<string, string>): Rounds {
  if (links.size === 0) return rounds;
  const newOf = new Map([...links].map(([now, old]) => [old, now]));
  const newKey = new Map([...links].map(([now, old]) => [roundKey(old), roundKey(now)]));
  const seen = Object.fromEntries(
    Object.entries(rounds.seen).map(([key, entry]) => {
      const base = baseOf(key);
      return [`${newKey.get(base) ?? base}${key.slice(base.length)}`, entry];
    }),
  );
  const waivers = rounds.waivers.map((waiver) => ({ ...waiver, identity: newOf.get(waiver.identity) ?? waiver.identity }));
  return { ...rounds, seen, waivers };
}
