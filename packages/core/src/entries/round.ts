// Entry of '@taizhang/core/round': 再查 and 核实属实. What became of the findings since the last check, by identities alone.
export type { FindingState, Rounds, RoundSummary, SeenFinding, Waiver } from '../round/round';
export { findingStates } from '../round/finding-states';
export { linkIdentities } from '../round/link-identities';
export { type NextRound, nextRound, type RoundFinding, type RoundMoment } from '../round/next-round';
export { roundsText } from '../round/rounds-text';
export { startRounds } from '../round/start-rounds';
export { addWaiver, applyWaivers, removeWaiver, waiverOn } from '../round/waivers';
