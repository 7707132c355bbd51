import type { Scalar } from '@taizhang/core';
import type { Random } from '../random';
import type { LedgerId, LedgerRow, TownshipRows } from '../records/ledger-row';
import type { Township } from '../world/world';

export type Expected = 'error' | 'suspect' | 'notice';

/** Cells that a fault spoils; the first place is where the finding must be. */
export interface SpoiltCells {
  readonly row: LedgerRow;
  readonly titles: readonly string[];
}

/** What a fault works on: rows of its own that it may change, and what is already spoken for. */
export interface FaultSite {
  readonly township: Omit<Township, 'previous'>;
  readonly rows: TownshipRows;
  readonly random: Random;
  /** A row that meets the condition, in no household and no thing that another fault has touched; null when there is none. */
  readonly choose: (ledger: LedgerId, where?: (row: LedgerRow) => boolean) => LedgerRow | null;
  /** Rows of the household in a ledger. */
  readonly household: (ledger: LedgerId, code: string) => LedgerRow[];
}

/** One kind of mistake that clerks make, planted into correct ledgers. */
export interface FaultKind {
  readonly kind: string;
  /** In the words of the office. */
  readonly title: string;
  readonly ledger: LedgerId;
  readonly expect: Expected;
  /** Rules of which one at least must find it. */
  readonly rule?: readonly string[];
  /** Only on ledgers of these years. */
  readonly era?: Township['era'];
  /** Spoils the rows; null where no row is fit for it. */
  readonly plant: (site: FaultSite) => readonly SpoiltCells[] | null;
}

interface CellFault extends Omit<FaultKind, 'plant'> {
  /** Header of the cell to spoil. */
  readonly cell: string;
  readonly to: Scalar | ((value: Scalar, row: LedgerRow, site: FaultSite) => Scalar);
  readonly where?: (row: LedgerRow, site: FaultSite) => boolean;
  /** Other cells that change with it so that nothing else is wrong. */
  readonly also?: (row: LedgerRow, site: FaultSite) => void;
  /** Rows of other ledgers at which the contradiction may be reported as well. */
  readonly seenAt?: (row: LedgerRow, site: FaultSite) => readonly SpoiltCells[];
  /** Changes the cell on every row of the household: a value of the household that is repeated. */
  readonly onWholeHousehold?: true;
}

/** A fault of one cell of one row, or of one value of a household. */
export function cellFault(fault: CellFault): FaultKind {
  const { cell, to, where, also, seenAt, onWholeHousehold, ...kind } = fault;
  return {
    ...kind,
    plant: (site) => {
      const row = site.choose(kind.ledger, where ? (candidate) => where(candidate, site) : undefined);
      if (!row) return null;
      const value = typeof to === 'function' ? to(row.cells[cell] ?? null, row, site) : to;
      const rows = onWholeHousehold ? site.household(kind.ledger, row.household) : [row];
      for (const each of rows) each.cells[cell] = value;
      also?.(row, site);
      return [...rows.map((each) => ({ row: each, titles: [cell] })), ...(seenAt?.(row, site) ?? [])];
    },
  };
}

export const text = (value: Scalar | undefined): string =>
  typeof value === 'string' ? value : value === null || value === undefined ? '' : String(value);
export const number = (value: Scalar | undefined): number => (typeof value === 'number' ? value : Number(value ?? 0));

/** Age at the end of the year from the eight digits of the birth cell, or from the identity number where there is none. */
export function ageAt(row: LedgerRow, year: number): number {
  const birth = text(row.cells.出生日期) || text(row.cells.证件号码).slice(6, 14);
  return year - Number(birth.slice(0, 4));
}
