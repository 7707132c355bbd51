/** How two sheets are compared. */
export interface ReconcileOptions {
  /** Fields that make two rows be about the same; left out: the first set that both sheets have (证件号码; 户编号 and 姓名; 姓名 and 村 …). */
  readonly key?: readonly string[];
  /** Fields to compare; left out: all that both sheets have. */
  readonly fields?: readonly string[];
  /** Rows of `a` that are looked for in `b`: `member` for a department's list, where rows only in the ledger are no difference. */
  readonly direction?: 'both' | 'a-in-b';
}

/** 比对: only here, only there, differing. Rows are named as people see them; personal numbers by their last four. */
export interface Reconciliation {
  readonly a: ReconciledSide;
  readonly b: ReconciledSide;
  readonly key: readonly string[];
  readonly keyTitles: readonly string[];
  readonly fields: readonly {
    readonly field: string;
    readonly title: string;
    readonly letterA: string;
    readonly letterB: string;
  }[];
  readonly same: number;
  readonly onlyA: readonly ReconciledRow[];
  readonly onlyB: readonly ReconciledRow[];
  readonly differing: readonly DifferingRow[];
  /** Rows that no key can be made for, or whose key stands more than once: named, never guessed. */
  readonly unclear: readonly (ReconciledRow & {
    readonly side: 'a' | 'b';
    readonly why: 'no-key' | 'key-twice' | 'damaged-key';
  })[];
  /** Only `a` was looked for in `b`: that `onlyB` is empty says nothing. */
  readonly direction?: 'a-in-b';
}

export interface ReconciledSide {
  readonly source: string;
  readonly sheet: string;
  readonly ledger: string | null;
  readonly rows: number;
}

export interface ReconciledRow {
  readonly row: number;
  readonly who: string;
  readonly idTail: string;
  readonly village: string;
  readonly household: string;
}

export interface DifferingRow {
  readonly a: ReconciledRow;
  readonly b: ReconciledRow;
  readonly cells: readonly { readonly field: string; readonly valueA: string; readonly valueB: string }[];
}
