import type { FindingState, Rounds } from './round';
import { roundKeys } from './round-key';
import { applyWaivers } from './waivers';

/**
 * States of the findings of the last round, as the waivers stand now: for the list after 核实属实 without a new check.
 *
 * @example
 * findingStates(startRounds(), [{ identity: 'a' }], '2024-01-01') //=> ['new']
 */
export function findingStates(rounds: Rounds, findings: readonly { readonly identity: string }[], day: string): FindingState[] {
  const number = rounds.rounds.at(-1)?.number ?? 0;
  const plain = roundKeys(findings).map((key): FindingState => {
    const seen = Object.hasOwn(rounds.seen, key) ? rounds.seen[key] : undefined;
    if (!seen || seen.first === number) return 'new';
    return seen.gone ? 'again' : 'open';
  });
  return applyWaivers(plain, findings, rounds.waivers, day);
}
