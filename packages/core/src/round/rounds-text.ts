import type { Rounds } from './round';

/**
 * Rounds as the text that stays with a workbook: identities by their first round, last round, whether they were gone, rule and sheet, so that 50,000
 * findings take under a megabyte. `readRounds` of the border reads it.
 *
 * @example
 * roundsText(startRounds()) //=> '{"schemaVersion":1,"seen":{},"rounds":[],"waivers":[]}'
 */
export function roundsText(rounds: Rounds): string {
  const groups = new Map<string, string[]>();
  for (const [key, { first, last, gone, rule, sheet }] of Object.entries(rounds.seen)) {
    const where = `${rule === undefined ? '' : `:${rule}`}${sheet === undefined ? '' : `@${sheet}`}`;
    const group = `${first}-${last}${gone ? '-gone' : ''}${where}`;
    const keys = groups.get(group);
    if (keys) keys.push(key);
    else groups.set(group, [key]);
  }
  const seen = Object.fromEntries([...groups].map(([group, keys]) => [group, keys.join(' ')]));
  return JSON.stringify({ schemaVersion: 1, seen, rounds: rounds.rounds, waivers: rounds.waivers });
}

/**
 * The way back of `roundsText` for the groups of identities; groups that are none are left out.
 *
 * @example
 * seenOf({ '1-2': 'a b' }) //=> { a: { first: 1, last: 2 }, b: { first: 1, last: 2 } }
 */
export function seenOf(groups: Readonly<Record<string, string>>): Rounds['seen'] {
  const seen: Record<string, Rounds['seen'][string]> = {};
  for (const [group, keys] of Object.entries(groups)) {
    const match = /^(\d{1,9})-(\d{1,9})(-gone)?(?::([^@]{1,120}))?(?:@(.{1,40}))?$/.exec(group);
    if (!match) continue;
    const entry = {
      first: Number(match[1]),
      last: Number(match[2]),
      ...(match[3] ? { gone: true as const } : {}),
      ...(match[4] === undefined ? {} : { rule: match[4] }),
      ...(match[5] === undefined ? {} : { sheet: match[5] }),
    };
    for (const key of keys.split(' ')) if (key !== '' && key !== '__proto__') seen[key] = entry;
  }
  return seen;
}
