import type { Severity } from '../rules/rule';
import type { Place } from '../table/place';

/** A value as data: money in 分, dates as `YYYY-MM-DD`, codes by name; personal numbers masked to their last four. */
export type Value = string | number | boolean | null;

/** Whom or what a finding is about. Names stay as the sheet has them; of an ID number only the last four are kept. */
export interface EntityRef {
  readonly ledger: string;
  readonly household?: string;
  readonly head?: string;
  readonly name?: string;
  readonly idTail?: string;
  readonly village?: string;
  readonly group?: string;
  /** Project, voucher or village, where a row is no person and no household. */
  readonly label?: string;
  /** The row has neither codes nor an ID: it is told apart by its content, which may change. */
  readonly weak?: true;
}

export interface CellEdit {
  readonly place: Place;
  readonly field: string;
  readonly value: Value;
}
/** A value that a person may choose. */
export interface Suggestion {
  readonly edits: readonly CellEdit[];
}

/** One cause in one place. No sentence inside: `say` makes the words. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  /** The first is primary. */
  readonly at: readonly Place[];
  readonly entity: EntityRef;
  readonly data: Readonly<Record<string, Value>>;
  /** Only where a single value follows with certainty. */
  readonly fix?: readonly CellEdit[];
  readonly suggestions?: readonly Suggestion[];
  readonly basis: readonly string[];
  readonly identity: string;
}

/** Why a rule was not run at all, or could judge no row. */
export type NotRunReason =
  | { readonly why: 'ledger-missing'; readonly ledgers: readonly string[] }
  | { readonly why: 'column-missing'; readonly columns: readonly { readonly ledger: string; readonly field: string }[] }
  | { readonly why: 'previous-missing' }
  | {
      readonly why: 'no-policy-value';
      readonly parameters: readonly { readonly parameter: string; readonly day: string | null; readonly region: string }[];
    }
  | { readonly why: 'no-data-date' }
  | { readonly why: 'switched-off'; readonly reason: string }
  | { readonly why: 'could-not-judge' };

export type NotRun = { readonly rule: string } & NotRunReason;

/** How a rule went, row by row. */
export interface RuleCount {
  readonly rule: string;
  readonly passed: number;
  readonly failed: number;
  readonly notApplicable: number;
  readonly undecided: number;
}

export interface CheckResult {
  readonly pack: string;
  readonly findings: readonly Finding[];
  readonly notRun: readonly NotRun[];
  readonly rules: readonly RuleCount[];
  readonly counts: {
    readonly error: number;
    readonly suspect: number;
    readonly notice: number;
    readonly rows: number;
    readonly undecided: number;
  };
}
