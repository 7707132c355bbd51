import type { Dataset } from '../table/table';
/** Why an indicator has no figure. */
export type NotComputedReason =
  | { readonly why: 'ledger-missing'; readonly ledgers: readonly string[] }
  | { readonly why: 'column-missing'; readonly columns: readonly { readonly ledger: string; readonly field: string }[] }
  | { readonly why: 'other-era'; readonly from?: number; readonly to?: number }
  | { readonly why: 'no-data-date' }
  | { readonly why: 'previous-missing' }
  | {
      readonly why: 'no-policy-value';
      readonly parameters: readonly { readonly parameter: string; readonly day: string | null; readonly region: string }[];
    };

export type NotComputed = { readonly indicator: string } & NotComputedReason;

/**
 * One figure of one group. Values are in the indicator's stored unit (分 for money, 0–1 for rates); `value` is rounded to the
 * declared digits of the printed unit, half away from zero. `null` is "undefined": an empty denominator, or no row that can be judged.
 */
export interface Figure {
  readonly indicator: string;
  /** Values of the grouping fields, in order; empty for the whole. `null`: the row does not say. */
  readonly group: readonly (string | null)[];
  readonly value: number | null;
  /**
   * The least and the most that the figure could be if every open finding and undecided row fell one way. null: cannot be bounded,
   * because a value itself (not only whether the row counts), or a key by which ledgers are joined, is in doubt.
   */
  readonly low: number | null;
  readonly high: number | null;
  /** The figure without the doubtful rows, where low and high cannot be told (sums, means, distributions). */
  readonly withoutDoubtful: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** Rows of the group whose condition, date or value is not known; they are in no part of the figure. */
  readonly undecided: number;
  /** Rows of the group on which an open finding rests in a cell that the figure reads. */
  readonly doubtful: number;
  /** Rows counted (of the numerator, for a ratio; the first of each, for distinct values): indices into the table of `ledger`. */
  readonly behind: Int32Array;
  /** The ledger whose rows are behind the figure. */
  readonly ledger: string;
}

export interface PolicyUse {
  readonly indicator: string;
  readonly parameter: string;
  readonly day: string;
  readonly region: string;
  readonly value: number;
}

export interface ComputeResult {
  /** The tables that `behind` counts in: those given, or the latest snapshot of them where they hold several and `by` does not tell years apart. */
  readonly tables: Dataset['tables'];
  readonly pack: string;
  readonly by: readonly string[];
  readonly figures: readonly Figure[];
  readonly notComputed: readonly NotComputed[];
  readonly policyUsed: readonly PolicyUse[];
}
