/**
 * 要数: a question in words from a list, as plain JSON that can be kept and asked again next month. It becomes an indicator
 * (`questionIndicator`), so that the number comes with its rows, its undecided rows and its range like every other figure.
 */
export interface Question {
  readonly schemaVersion: 1;
  /** What is counted: households, persons, or rows of another ledger. */
  readonly count: 'household' | 'person' | 'row';
  /** The ledger whose rows are counted. */
  readonly ledger: string;
  /** All of them must hold. */
  readonly conditions: readonly Condition[];
  /** Fields to group by, such as `village`; empty for one number. */
  readonly by: readonly string[];
  /** Name that the clerk gave it, for next month. */
  readonly name?: string;
}

/**
 * One condition on a column. A column of another ledger means: of the household's row (from persons), or of at least one member
 * (from households): 有残疾人的户.
 */
export interface Condition {
  readonly ledger: string;
  readonly field: string;
  readonly is: /** Code, code set or truth: one of `values`; none of them. */
    | 'any-of'
    | 'none-of'
    /** Number, date or age: from `low` to `high`, both included; either may be missing. */
    | 'between'
    /** Text is one of `values`, such as a village. */
    | 'text-is'
    | 'filled'
    | 'blank';
  readonly values?: readonly string[];
  readonly low?: number | string;
  readonly high?: number | string;
}
