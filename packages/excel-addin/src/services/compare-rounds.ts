import { type FindingState, findingStates, type NextRound, nextRound, type RoundMoment, type Rounds } from '@taizhang/core/round';
import type { History } from './rounds-store';

/** A finding with the file in which it stands first. */
export interface PlacedFinding {
  readonly identity: string;
  readonly rule: string;
  readonly sheet: string;
  readonly source: string;
}

/** A check compared with the histories of the open files. */
export interface Comparison {
  readonly histories: readonly History[];
  readonly states: readonly FindingState[];
  readonly against: NextRound['against'];
}

/**
 * Each file is compared with its own history, whatever else is open beside it. What was verified in one of them holds for all, since one
 * person may stand in several. Findings of a file that was never checked before are new, where another one was.
 */
export function compareRounds(before: readonly History[], findings: readonly PlacedFinding[], moment: RoundMoment): Comparison {
  const states: FindingState[] = findings.map(() => 'new');
  const counts: NextRound['against'][] = [];
  let fresh = 0;
  const histories = before.map((history) => {
    const places = placesOf(history, findings);
    const others = waiversBeside(before, history);
    const rounds = { ...history.rounds, waivers: [...others, ...history.rounds.waivers] };
    const next = nextRound(rounds, pick(findings, places), moment);
    places.forEach((place, i) => (states[place] = next.states[i] ?? 'new'));
    if (next.against) counts.push(next.against);
    else fresh += next.rounds.rounds.at(-1)?.fresh ?? 0;
    return { ...history, rounds: { ...next.rounds, waivers: next.rounds.waivers.slice(others.length) } };
  });
  return { histories, states, against: counts.length === 0 ? null : sumOf(counts, fresh) };
}

/** States of the same findings after waivers changed. */
export function statesNow(
  histories: readonly History[],
  findings: readonly { readonly identity: string; readonly source: string }[],
  day: string,
): FindingState[] {
  const states: FindingState[] = findings.map(() => 'new');
  for (const history of histories) {
    const places = placesOf(history, findings);
    const rounds = { ...history.rounds, waivers: [...waiversBeside(histories, history), ...history.rounds.waivers] };
    const own = findingStates(rounds, pick(findings, places), day);
    places.forEach((place, i) => (states[place] = own[i] ?? 'new'));
  }
  return states;
}

/** The record of one file; of several, what was verified in any of them. */
export function roundsOf(histories: readonly History[]): Rounds {
  const [first] = histories;
  if (first && histories.length === 1) return first.rounds;
  return { schemaVersion: 1, seen: {}, rounds: [], waivers: histories.flatMap(({ rounds }) => rounds.waivers) };
}

/** Whether what stands in a file belongs to a history. */
export function isOf({ sources }: History, source: string): boolean {
  return sources === null || sources.has(source);
}

function placesOf(history: History, findings: readonly { readonly source: string }[]): number[] {
  return findings.flatMap(({ source }, i) => (isOf(history, source) ? [i] : []));
}

function pick<T>(list: readonly T[], places: readonly number[]): T[] {
  return places.map((place) => list[place] as T);
}

function waiversBeside(histories: readonly History[], own: History): Rounds['waivers'] {
  return histories.flatMap((one) => (one === own ? [] : one.rounds.waivers));
}

function sumOf(counts: readonly NextRound['against'][], fresh: number): NextRound['against'] {
  const sum = (key: 'mended' | 'unmended' | 'fresh' | 'again' | 'aside'): number =>
    counts.reduce((all, one) => all + (one?.[key] ?? 0), 0);
  const aside = sum('aside');
  const all = { mended: sum('mended'), unmended: sum('unmended'), fresh: sum('fresh') + fresh, again: sum('again') };
  return { ...all, ...(aside > 0 ? { aside } : {}) };
}
