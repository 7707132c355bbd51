// Entry of '@taizhang/core/engine': checks and computes with a pack of your own, without the pack that ships, sheet reading and zod.
export { type CheckOptions, type CheckProgress, check, checkSteps } from '../check/check';
export type {
  CellEdit,
  CheckResult,
  EntityRef,
  Finding,
  NotRun,
  NotRunReason,
  RuleCount,
  Suggestion,
  Value,
} from '../check/finding';
export { firstToFix } from '../check/first-to-fix';
export { maskNumber } from '../check/mask';
export { type ComputeOptions, compute, computeSteps } from '../compute/compute';
export type { ComputeResult, Figure, NotComputed, NotComputedReason, PolicyUse } from '../compute/figure';
export { type Declared, declaredIn } from '../engine/declared';
export { TaizhangError } from '../error';
export { calendarDate, formatDay, parseDay } from '../kinds/day';
export type { Pack } from '../pack';
export { createPolicy, type Policy, type PolicyAnswer } from '../policy/resolve';
export { tableFromRecords } from '../sheet/table-from-records';
export { type RowsOptions, tableFromRows } from '../sheet/table-from-rows';
export { CellStatus, type Column, type Dataset, type Table } from '../table/table';
export { type Locale, type Said, say, speaker } from '../text/say';
