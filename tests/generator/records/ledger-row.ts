import type { Scalar } from '@taizhang/core';

export type LedgerId = 'household' | 'person' | 'roster' | 'monitored' | 'village' | 'project' | 'payment';

/** A row of a ledger as a clerk would type it, by the usual header of each column, and what the row is about. */
export interface LedgerRow {
  readonly ledger: LedgerId;
  readonly cells: Record<string, Scalar>;
  readonly villageIndex: number;
  readonly groupIndex: number;
  /** '' where rows belong to no household. */
  readonly household: string;
}

/** The rows of every ledger of a township. */
export type TownshipRows = Readonly<Record<LedgerId, LedgerRow[]>>;

export const LEDGER_IDS: readonly LedgerId[] = ['household', 'person', 'roster', 'monitored', 'village', 'project', 'payment'];
