export { cellAddress, columnLetters, columnNumber } from './table/address';
export { type CellError, formulaKey, type Grid, type GridRange, gridFromRows, type Scalar } from './table/grid';

export { TaizhangError } from './error';
export type { PolicyConflict } from './policy/conflicts';
export { conflictsOf } from './policy/conflicts';
export { neededParameters } from './policy/needed-parameters';
export type { PolicyDocument, PolicyParameter, PolicyUnit, PolicyValue } from './policy/policy';
export { parameter, policyDocument } from './policy/policy';
export { policyDocuments, policyParameters } from './policy/registry';
export type { Policy, PolicyAnswer } from './policy/resolve';
export { createPolicy } from './policy/resolve';
export { storedValue } from './policy/stored-value';
