import type { Rounds } from './round';

/**
 * Rounds of a workbook that was never checked.
 *
 * @example
 * startRounds().rounds //=> []
 */
export function startRounds(): Rounds {
  return { schemaVersion: 1, seen: {}, rounds: [], waivers: [] };
}
