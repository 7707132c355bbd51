import type { FindingState, Rounds, Waiver } from './round';

/**
 * How a waiver bears on a day (`YYYY-MM-DD`): in force, ended, or not begun. Both ends count.
 *
 * @example
 * waiverOn({ identity: 'a', rule: 'r/x', reason: '已入户核实', by: '经办人', from: '2024-01-01', until: '2024-06-30' }, '2024-07-01') //=> 'ended'
 */
export function waiverOn(waiver: Waiver, day: string): 'in-force' | 'ended' | 'not-begun' {
  if (day < waiver.from) return 'not-begun';
  return waiver.until !== null && day > waiver.until ? 'ended' : 'in-force';
}

/**
 * States with the waivers laid over them: a finding that somebody looked at and that stands as it is stays listed as `waived` until the
 * waiver's end, then as `waiver-ended`. It belongs to a finding's identity, so it holds for every row that says the same of the same
 * person; a finding that changes its severity keeps it.
 *
 * @example
 * applyWaivers(['open'], [{ identity: 'a' }], [], '2024-01-01') //=> ['open']
 */
export function applyWaivers(
  states: readonly FindingState[],
  findings: readonly { readonly identity: string }[],
  waivers: readonly Waiver[],
  day: string,
): FindingState[] {
  if (waivers.length === 0) return [...states];
  const byIdentity = new Map(waivers.map((waiver) => [waiver.identity, waiver]));
  return states.map((state, i) => {
    const waiver = byIdentity.get(findings[i]?.identity ?? '');
    const bearing = waiver ? waiverOn(waiver, day) : 'not-begun';
    return bearing === 'in-force' ? 'waived' : bearing === 'ended' ? 'waiver-ended' : state;
  });
}

/**
 * Adds a waiver, in place of an older one for the same finding.
 *
 * @example
 * addWaiver(startRounds(), { identity: 'a', rule: 'r/x', reason: '已入户核实', by: '', from: '2024-01-01', until: null }).waivers.length //=> 1
 */
export function addWaiver(rounds: Rounds, waiver: Waiver): Rounds {
  return { ...rounds, waivers: [...rounds.waivers.filter(({ identity }) => identity !== waiver.identity), waiver] };
}

/**
 * Takes the waiver of a finding back.
 *
 * @example
 * removeWaiver(startRounds(), 'a').waivers //=> []
 */
export function removeWaiver(rounds: Rounds, identity: string): Rounds {
  return { ...rounds, waivers: rounds.waivers.filter((waiver) => waiver.identity !== identity) };
}
