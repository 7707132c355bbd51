import type { Finding } from './finding';

const WEIGHT = { error: 0, suspect: 1, notice: 2 } as const;

/**
 * 先改这 20 条: the most certain and most consequential findings first, from different rules, so that the list is not one rule
 * twenty times. Within a severity: findings with a certain fix, then those of identity and household (much else rests on them).
 *
 * @example
 * firstToFix([]) //=> []
 */
export function firstToFix(findings: readonly Finding[], count = 20): Finding[] {
  const ranked = findings.map((finding, index) => ({
    finding,
    index,
    rank: WEIGHT[finding.severity] * 100 + (finding.fix ? 0 : 10) + (isFoundation(finding) ? 0 : 5),
  }));
  const turn = new Map<string, number>();
  const keyed = ranked
    .sort((a, b) => a.rank - b.rank || a.index - b.index)
    .map((entry) => {
      const seen = turn.get(entry.finding.rule) ?? 0;
      turn.set(entry.finding.rule, seen + 1);
      return { ...entry, round: Math.floor(seen / PER_RULE) };
    });
  return keyed
    .sort(
      (a, b) =>
        WEIGHT[a.finding.severity] - WEIGHT[b.finding.severity] || a.round - b.round || a.rank - b.rank || a.index - b.index,
    )
    .slice(0, count)
    .map(({ finding }) => finding);
}

/** Findings of one rule in a row before another rule has its turn. */
const PER_RULE = 3;

function isFoundation(finding: Finding): boolean {
  return /\/(id-|head-|household-|member)/.test(finding.rule);
}
