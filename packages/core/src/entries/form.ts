// Entry of '@taizhang/core/form': blank forms of an upper level, understood cell by cell and filled from the ledgers.
export type { FilledCell } from '../form/fill-form';
export { formValues } from '../form/fill-form';
export type { FormCell } from '../form/form-cell';
export { type AskedCell, type FormLayout, readForm } from '../form/form-layout';
export type { FormProposal, ProposedCell } from '../form/form-proposal';
export { formSignature } from '../form/form-signature';
export { type FormOptions, proposeForm } from '../form/propose-form';
