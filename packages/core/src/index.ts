// Entry of '@taizhang/core': every public name, by theme. The entries beside it hold parts of the same, for programs that count bytes:
// '/engine' (check and compute), '/sheet' (reading sheets), '/declare' (declaring), '/emit' (SQL, Excel, prose), '/codes' and '/policy'
// (every code list and parameter by name). '/border' alone needs zod.

// — reading sheets: a grid is one sheet of a file; a table holds the typed columns of one ledger —
export { cellAddress, columnLetters, columnNumber } from './table/address';
export { type CellError, formulaKey, type Grid, type GridRange, gridFromRows, type Scalar } from './table/grid';
export type { Place } from './table/place';
export type { Binding, BindingConfidence, BindingDoubt, Sheet, SkippedRow, UnboundColumn } from './table/sheet';
export { type CellProblem, CellStatus, type Column, type Dataset, type Origin, type RowPlaces, type Table } from './table/table';
export { type CellForm, cellForm } from './sheet/cell-form';
export { type Corrections, type HeaderCorrection, rememberCorrection } from './sheet/corrections';
export { isDateFormat } from './sheet/date-cells';
export { type ReadOptions, type ReadStep, readTables, readTablesSteps } from './sheet/read-tables';
export { recognize, type RecognizeOptions } from './sheet/recognize';
export { setAsideCopies } from './sheet/set-aside-copies';
export { shareDates } from './sheet/share-dates';
export { signatureOf } from './sheet/signature-of';
export { tableFromRecords } from './sheet/table-from-records';
export { type RowsOptions, tableFromRows } from './sheet/table-from-rows';

// — checking —
export { check, type CheckOptions, type CheckProgress, checkSteps } from './check/check';
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
} from './check/finding';
export { firstToFix } from './check/first-to-fix';
export { maskNumber } from './check/mask';

// — computing —
export { compute, type ComputeOptions, computeSteps } from './compute/compute';
export type { ComputeResult, Figure, NotComputed, NotComputedReason, PolicyUse } from './compute/figure';
export { type GroupingFields, groupingFields } from './compute/grouping-fields';

// — words —
export { type Locale, type Said, say, speaker } from './text/say';

// — the declarations that ship with Taizhang —
export { defaultPack } from './default-pack';
export type { Pack } from './pack';
export { household } from './ledgers/household';
export { monitored } from './ledgers/monitored';
export { payment } from './ledgers/payment';
export { person } from './ledgers/person';
export { project } from './ledgers/project';
export { roster } from './ledgers/roster';
export { village } from './ledgers/village';
export { ledgers, links } from './ledgers/registry';
export { householdMembers } from './ledgers/links/household-members';
export { householdMonitored } from './ledgers/links/household-monitored';
export { householdRoster } from './ledgers/links/household-roster';
export { personMonitored } from './ledgers/links/person-monitored';
export { personRoster } from './ledgers/links/person-roster';
export { projectPayments } from './ledgers/links/project-payments';
export { projectPaymentsByName } from './ledgers/links/project-payments-by-name';
export { rosterMonitored } from './ledgers/links/roster-monitored';
export { villageHouseholds } from './ledgers/links/village-households';
export { villageMonitored } from './ledgers/links/village-monitored';
export { villagePersons } from './ledgers/links/village-persons';
export { villageProjects } from './ledgers/links/village-projects';
export { villageRoster } from './ledgers/links/village-roster';
export { codeLists } from './codes/generated';
export { relationInStandard } from './codes/relation-in-standard';
export { policyDocuments, policyParameters } from './policy/generated';
export { ownArithmetic } from './basis/own-arithmetic';
export { ownContradiction } from './basis/own-contradiction';
export { ownFormat } from './basis/own-format';
export { unverifiedPractice } from './basis/unverified-practice';

// — declaring: ledgers, code lists, rules, indicators —
export { type CodeEntry, type CodeList, codeList } from './codes/code-list';
export { type BlankMeaning, column, type ColumnSpec, type DeclaredLedger, type Ledger, ledger } from './ledgers/ledger';
export { type Link, link } from './ledgers/link';
export {
  type Basis,
  type ExampleRow,
  type Rule,
  type RuleExample,
  type RuleExamples,
  type RuleWords,
  rule,
  type Severity,
} from './rules/rule';
export {
  type Indicator,
  type IndicatorExample,
  type IndicatorExamples,
  indicator,
  type Measure,
  type RowMeasure,
} from './indicators/indicator';

// — trees of conditions and figures —
export type { AggregateNode, ColumnNode, Comparison, Node } from './expr/node';
export type { Code, Codes, ColumnExpr, Day, Expr, Num, Text, Truth } from './expr/typed';
export {
  add,
  and,
  anyOf,
  asOf,
  blank,
  call,
  countOver,
  day,
  days,
  distinctOver,
  eq,
  ge,
  gt,
  has,
  hasOnly,
  implies,
  inRange,
  is,
  known,
  le,
  length,
  linked,
  lookup,
  lt,
  matches,
  maxOver,
  minOver,
  monthOf,
  months,
  mul,
  ne,
  not,
  number,
  optional,
  or,
  param,
  percent,
  previous,
  quotient,
  round,
  shift,
  sub,
  sumOver,
  text,
  truth,
  when,
  yearOf,
  years,
  yuan,
} from './expr/build';
export { ageById } from './expr/age-by-id';
export { schoolAgeById } from './expr/school-age-by-id';
export { anyPhone, digitsOnly, digitsOrX, mobilePhone, type Pattern, patterns, sixNines } from './expr/patterns';
export { bankCardLuhnHolds } from './expr/functions/bank-card-luhn-holds';
export { disabilityGrade } from './expr/functions/disability-grade';
export { disabilityType } from './expr/functions/disability-type';
export type { FunctionNode } from './expr/functions/function-node';
export { idBirth } from './expr/functions/id-birth';
export { idBirthExists } from './expr/functions/id-birth-exists';
export { idChecksumHolds } from './expr/functions/id-checksum-holds';
export { idCitizenNumber } from './expr/functions/id-citizen-number';
export { idIsMale } from './expr/functions/id-is-male';
export { idRegion } from './expr/functions/id-region';
export { lastDigitsZero } from './expr/functions/last-digits-zero';
export { functions } from './expr/functions/registry';
export { unifiedSocialCreditCodeHolds } from './expr/functions/unified-social-credit-code-holds';

// — kinds of cells, days —
export { isBlankCell } from './kinds/blank';
export { calendarDate, formatDay, parseDay } from './kinds/day';
export { foldText } from './kinds/fold';
export { type CellValidation, type Kind, type ReadContext, Unreadable, type ValueType } from './kinds/kind';
export { cellProblems } from './kinds/problems';
export { BLANK, readCell } from './kinds/read-cell';
export { kinds } from './kinds/registry';
export { dayOfSerial } from './kinds/serial';

// — policy values by date and region —
export { conflictsOf, type PolicyConflict } from './policy/conflicts';
export { neededParameters } from './policy/needed-parameters';
export {
  type PolicyDocument,
  type PolicyParameter,
  type PolicyUnit,
  type PolicyValue,
  parameter,
  policyDocument,
} from './policy/policy';
export { createPolicy, type Policy, type PolicyAnswer } from './policy/resolve';
export { storedValue } from './policy/stored-value';

// — other readers of the same declarations: SQL, Excel formulas, Chinese sentences, one row explained —
export { excelOf, ruleExcel } from './emit/excel';
export { type ExcelContext, type ExcelText, excelRange } from './emit/excel-context';
export type { NotAvailable } from './emit/not-available';
export { type ProseContext, proseOf, ruleProse } from './emit/prose';
export { RuleOutcome, ruleSql, type SqlContext, type SqlText, sqlOf, stagedName, stagingSql } from './emit/sql';
export { type Declared, declaredIn } from './engine/declared';
export { type Explanation, evaluateRow, explainRow, type PolicyLookup, type RowContext, type RowValue } from './engine/explain';
export { roundedQuotient, roundHalfAway } from './engine/round-half-away';

// — measures of a distribution, as plain functions —
export { atRiskOfPovertyRate } from './indicators/distribution/at-risk-of-poverty-rate';
export type { DistributionAnswer, UndefinedBecause } from './indicators/distribution/distribution-answer';
export { fosterGreerThorbecke } from './indicators/distribution/foster-greer-thorbecke';
export { gini } from './indicators/distribution/gini';
export { type LorenzPoints, lorenzPoints } from './indicators/distribution/lorenz-points';
export { lorenzShares } from './indicators/distribution/lorenz-shares';
export type { PovertyLine } from './indicators/distribution/poverty-line';
export { quantileShareRatio } from './indicators/distribution/quantile-share-ratio';
export { type SenForm, sen } from './indicators/distribution/sen';
export { senShorrocksThon } from './indicators/distribution/sen-shorrocks-thon';
export { theilL } from './indicators/distribution/theil-l';
export { theilT } from './indicators/distribution/theil-t';
export { watts } from './indicators/distribution/watts';
export { weightedQuantile } from './indicators/distribution/weighted-quantile';

// — misuse —
export { TaizhangError } from './error';
