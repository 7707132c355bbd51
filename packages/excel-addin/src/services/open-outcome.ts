import { firstToFix } from '@taizhang/core';
import type { FindingState } from '@taizhang/core/round';
import type { CheckOutcome } from '../engine/checking';

/** A check without its 核实属实: they stay in the list, and are in neither the counts nor the twenty to mend first. */
export function openOutcome(outcome: CheckOutcome, states: readonly FindingState[]): CheckOutcome {
  if (!states.includes('waived')) return outcome;
  const counts = { ...outcome.counts, error: 0, suspect: 0, notice: 0 };
  const at = new Map(outcome.cards.map((card, i) => [card.finding, i]));
  const open = outcome.cards.filter((_, i) => states[i] !== 'waived');
  for (const { severity } of open) counts[severity]++;
  return { ...outcome, counts, first: firstToFix(open.map((card) => card.finding)).map((finding) => at.get(finding) as number) };
}
