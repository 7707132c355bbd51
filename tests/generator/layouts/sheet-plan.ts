import type { GridRange, Scalar } from '@taizhang/core';
import type { LedgerId, LedgerRow } from '../records/ledger-row';

/** A column of a planned sheet: which cell of the record, and what stands in the header rows over it. */
export interface PlannedColumn {
  /** Key of the record's cell; '' for a serial number. */
  readonly title: string;
  /** One text a header row, the last is the column's own; equal neighbours and repeats downwards are merged. */
  readonly header: readonly string[];
  /** The value belongs to the household: repeated, merged down, or written on its first row only. */
  readonly ofHousehold: boolean;
}

/** A line of a planned sheet: a record, or something that is none. */
export type PlannedLine =
  | { readonly row: LedgerRow }
  | { readonly text: readonly Scalar[]; readonly merged?: boolean; readonly isTotal?: true };

/** One ledger as one block of a sheet. */
export interface SheetPlan {
  readonly ledger: LedgerId;
  readonly above: readonly PlannedLine[];
  readonly columns: readonly PlannedColumn[];
  readonly lines: readonly PlannedLine[];
  readonly householdCells: 'repeated' | 'merged' | 'once';
}

/** A sheet as it came out: the grid, and where each record and each column stands in it. */
export interface RenderedSheet {
  readonly name: string;
  readonly blocks: readonly RenderedBlock[];
  readonly rows: readonly (readonly Scalar[])[];
  readonly merges: readonly GridRange[];
}

export interface RenderedBlock {
  readonly ledger: LedgerId;
  /** Sheet row, as Excel shows it, of each record. */
  readonly rowOf: ReadonlyMap<LedgerRow, number>;
  /** Sheet column (A = 0) by key of the record's cell. */
  readonly columnOf: ReadonlyMap<string, number>;
  readonly householdCells: SheetPlan['householdCells'];
  readonly householdTitles: ReadonlySet<string>;
}
