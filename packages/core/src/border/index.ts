// Entry of '@taizhang/core/border': what comes from outside. Apart from the main entry, so that the engine needs no zod.
export { recordSchema, type StoredRecord, type TypedRecord } from '../emit/zod';
export type { BorderProblem, BorderResult } from './border-result';
export { type PaneSettings, readPaneSettings } from './pane-settings';
export { readPolicyFile } from './policy-file';
export type { PolicyFile, PolicyFileValue } from './policy-file-schema';
export { readQuestion } from './question';
export { readRecords } from './records';
export { readRounds, readWaiver } from './rounds';
export { readSettings, type Settings } from './settings';
