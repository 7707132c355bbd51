import type { Grid, PolicyDocument } from '@taizhang/core';
import type { Settings } from '@taizhang/core/border';
import type { SheetRef } from '../host/port';

/** What the office has set, as the engine needs it. */
export interface EngineSettings extends Settings {
  readonly language: 'zh-CN' | 'en';
  /** The office's own policy values. */
  readonly policy?: readonly PolicyDocument[];
  /** Secret of identities, made once per workbook. */
  readonly secret: string;
}

export interface ReadingEngine {
  configure(settings: EngineSettings): Promise<void>;
  /** Puts a sheet in, or in place of the one of the same name. */
  put(grid: Grid): Promise<void>;
  /** Forgets sheets: one, or all. */
  drop(sheet?: SheetRef): Promise<void>;
  /** What every sheet was recognised as. One grid may give several. */
  readings(): Promise<readonly SheetReading[]>;
}

/** What a sheet was read as, in words. */
export interface SheetReading extends SheetRef {
  /** Identity of the header, under which a correction is remembered. */
  readonly signature: string;
  /** Ledger id and title; null and '' where it was refused. */
  readonly ledger: string | null;
  readonly ledgerTitle: string;
  readonly refused: string;
  readonly rows: number;
  readonly headerRows: readonly number[];
  /** As it is shown: with the tab that states it, where this sheet does not; '' where none does. */
  readonly statedDate: string;
  readonly statedUnit: string;
  readonly hiddenRows: number;
  readonly columns: readonly ColumnReading[];
  readonly skipped: readonly { readonly why: string; readonly rows: readonly number[] }[];
  /** Ledgers that the clerk may say it is. */
  readonly ledgers: readonly Choice[];
  /** Fields that the clerk may say a column is. */
  readonly fields: readonly Choice[];
}

export interface Choice {
  readonly id: string;
  readonly title: string;
}

export interface ColumnReading {
  /** Sheet column, A = 0, and its position within the header (for corrections). */
  readonly column: number;
  readonly inHeader: number;
  readonly letters: string;
  readonly header: string;
  readonly field: string | null;
  readonly title: string;
  readonly state: 'sure' | 'doubtful' | 'unbound';
  /** For a doubtful column the question, for an unbound one why. */
  readonly note: string;
  readonly alternatives: readonly Choice[];
}
