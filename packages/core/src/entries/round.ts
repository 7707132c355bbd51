export type { FindingState, Rounds, RoundSummary, Waiver } from '../round/round';
