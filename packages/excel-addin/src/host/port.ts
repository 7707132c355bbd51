import type { Grid, GridRange, Scalar } from '@taizhang/core';
import type { ChartSpec } from '@taizhang/core/report';
import type { SheetSpec } from '@taizhang/files';

/**
 * What Taizhang needs of a program that shows sheets: Excel, the offline page, one day WPS. Small, asynchronous, and free of any word of
 * Office, so that the next host is one file. Rows are numbered as people see them (from 1), columns from 0 (A = 0).
 *
 * Every method is one step that either happens whole or throws `HostError`; the services keep a journal round writes (promise 3), so a
 * host need not undo anything by itself. Nothing here is called twice at the same time.
 */
export interface SheetHost {
  readonly kind: 'excel' | 'file' | 'wps';
  readonly can: HostAbilities;
  /** Names of the open workbooks without folders: one in Excel, those that were opened on the page. */
  sources(): Promise<readonly string[]>;
  sheets(): Promise<readonly HostSheet[]>;
  /** Reads the used part of a sheet in blocks. A sheet without any content gives a grid without rows. */
  read(sheet: SheetRef, options?: ReadOptions): Promise<Grid>;
  /** What stands now in a few cells: read before every write. */
  cells(sheet: SheetRef, range: GridRange): Promise<readonly (readonly HostCell[])[]>;
  /**
   * Writes cells, and nothing else of them; all in one step. Text stays text: never a formula, never a rounded number. The guarded cells
   * are looked at directly before: where one no longer holds its value, nothing is written and `changed` is thrown.
   */
  write(edits: readonly HostEdit[], guards?: readonly HostGuard[]): Promise<void>;
  /** Puts a sheet of ours into the workbook (page: into its outputs) in place of `replaces`, and gives the name that it got. */
  putSheet(spec: SheetSpec, options?: PutOptions): Promise<string>;
  /** Removes a sheet that `putSheet` made, or a blank one. One that people filled in is refused. */
  removeSheet(name: string): Promise<void>;
  /** Appends rows below the last one of a sheet that `putSheet` made; makes it from `spec` where it does not exist. */
  appendRows(spec: SheetSpec): Promise<void>;
  /** Colours cells without touching their own format. Replaces all earlier marks of ours. */
  mark(marks: readonly HostMarks[]): Promise<void>;
  /** Takes every mark of ours away, without a trace. */
  unmark(): Promise<void>;
  select(sheet: SheetRef, row: number, column: number): Promise<void>;
  /** The selected cells; null where there are none (a chart is selected, no workbook is open). */
  selection(): Promise<{ readonly sheet: SheetRef; readonly range: GridRange } | null>;
  /** Small texts that stay with the document: settings, rounds, journals. No personal data goes in here. */
  load(key: string): Promise<string | null>;
  save(key: string, text: string | null): Promise<void>;
  /** Where several workbooks may be open at once (page): those that are. Absent where the host is in one workbook. */
  readonly documents?: () => readonly OpenDocument[];
  /** Tells of edits by people, not by us; gives the way to stop. */
  onEdit(listener: (sheet: SheetRef, range: GridRange) => void): () => void;
}

/** An open workbook, and how what is kept of it is told from what is kept of others. */
export interface OpenDocument {
  readonly source: string;
  /** The same for next month's export of the same ledgers. */
  readonly id: string;
  /** Of this very file. */
  readonly edition: string;
}

/** A sheet by the workbook and the tab that it is in. */
export interface SheetRef {
  readonly source: string;
  readonly sheet: string;
}

export interface HostSheet extends SheetRef {
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  readonly isProtected: boolean;
  /** Used range; null for a blank sheet. */
  readonly used: GridRange | null;
  /** Made by us: never read as a ledger. */
  readonly isOurs: boolean;
  /** A person said that it is not to be read (page). */
  readonly isLeftOut?: true;
}

/** What a host can do. Where it cannot, services say so in a sentence and offer the next best. */
export interface HostAbilities {
  readonly write: boolean;
  readonly select: boolean;
  readonly marks: boolean;
  readonly charts: boolean;
  readonly formulas: boolean;
  readonly edits: boolean;
  /** Writes of one step can be undone with one Ctrl+Z. */
  readonly undo: boolean;
}

export interface ReadOptions {
  readonly signal?: AbortSignal;
  /** Rows read so far, and of how many. */
  readonly onProgress?: (rows: number, of: number) => void;
}

export interface HostCell {
  readonly value: Scalar;
  /** Without the `=`. */
  readonly formula?: string;
  readonly format: string;
}

/** One cell to write. `format` is set before the value (`@` keeps digits as text); null restores what the column had. */
export interface HostEdit {
  readonly sheet: SheetRef;
  readonly row: number;
  readonly column: number;
  readonly value: Scalar;
  readonly formula?: string;
  readonly format?: string;
}

/** A cell that must still hold this value, so that a row that moved meanwhile is not written to. */
export interface HostGuard {
  readonly sheet: SheetRef;
  readonly row: number;
  readonly column: number;
  readonly value: Scalar;
}

export interface PutOptions {
  /** Name of a sheet of ours that this one takes the place of. */
  readonly replaces?: string;
  readonly activate?: boolean;
  /** A ledger to be filled in by people: from then on their own sheet, read like any other, never replaced or removed by us. */
  readonly isTheirs?: true;
  readonly charts?: readonly ChartSpec[];
  /** Into which file it goes where sheets of ours are files of their own (page); passed over in Excel. `other` unless said. */
  readonly book?: OutputBook;
}

/** What sheets of ours are about: on the page, each is a file to save. */
export type OutputBook = 'findings' | 'figures' | 'answers' | 'templates' | 'reconciliation' | 'log' | 'other';

export type { ChartSpec };

/** Cells to colour in one sheet. */
export interface HostMarks {
  readonly sheet: SheetRef;
  readonly cells: readonly { readonly row: number; readonly column: number; readonly severity: 'error' | 'suspect' | 'notice' }[];
}
