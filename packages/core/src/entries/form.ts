export type { FormCell } from '../form/form-cell';
export type { FormProposal, ProposedCell } from '../form/form-proposal';
