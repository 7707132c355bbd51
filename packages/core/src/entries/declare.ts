// Entry of '@taizhang/core/declare': what a pack of your own is written with. No declaration that ships is in it.

// — declaring: ledgers, code lists, rules, indicators —
export { type CodeEntry, type CodeList, codeList } from '../codes/code-list';
export { ageById } from '../expr/age-by-id';
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
} from '../expr/build';
export { bankCardLuhnHolds } from '../expr/functions/bank-card-luhn-holds';
export { disabilityGrade } from '../expr/functions/disability-grade';
export { disabilityType } from '../expr/functions/disability-type';
export type { FunctionNode } from '../expr/functions/function-node';
export { idBirth } from '../expr/functions/id-birth';
export { idBirthExists } from '../expr/functions/id-birth-exists';
export { idChecksumHolds } from '../expr/functions/id-checksum-holds';
export { idCitizenNumber } from '../expr/functions/id-citizen-number';
export { idIsMale } from '../expr/functions/id-is-male';
export { idRegion } from '../expr/functions/id-region';
export { lastDigitsZero } from '../expr/functions/last-digits-zero';
export { functions } from '../expr/functions/registry';
export { unifiedSocialCreditCodeHolds } from '../expr/functions/unified-social-credit-code-holds';
// — trees of conditions and figures —
export type { AggregateNode, ColumnNode, Comparison, Node } from '../expr/node';
export { anyPhone, digitsOnly, digitsOrX, mobilePhone, type Pattern, patterns, sixNines } from '../expr/patterns';
export { schoolAgeById } from '../expr/school-age-by-id';
export type { Code, Codes, ColumnExpr, Day, Expr, Num, Text, Truth } from '../expr/typed';
export {
  type Indicator,
  type IndicatorExample,
  type IndicatorExamples,
  indicator,
  type Measure,
  type RowMeasure,
} from '../indicators/indicator';
// — kinds of cells, days —
export { isBlankCell } from '../kinds/blank';
export { foldText } from '../kinds/fold';
export { type CellValidation, type Kind, type ReadContext, Unreadable, type ValueType } from '../kinds/kind';
export { cellProblems } from '../kinds/problems';
export { BLANK, readCell } from '../kinds/read-cell';
export { kinds } from '../kinds/registry';
export { dayOfSerial } from '../kinds/serial';
export { type BlankMeaning, type ColumnSpec, column, type DeclaredLedger, type Ledger, ledger } from '../ledgers/ledger';
export { type Link, link } from '../ledgers/link';
export type { Pack } from '../pack';

// — policy values by date and region —
export {
  type PolicyDocument,
  type PolicyParameter,
  type PolicyUnit,
  type PolicyValue,
  parameter,
  policyDocument,
} from '../policy/policy';
export {
  type Basis,
  type ExampleRow,
  type Rule,
  type RuleExample,
  type RuleExamples,
  type RuleWords,
  rule,
  type Severity,
} from '../rules/rule';
