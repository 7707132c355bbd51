import type { Answer, AskVocabulary, Question } from '@taizhang/core/ask';
import type { FormCell, FormProposal } from '@taizhang/core/form';
import type { ReconcileOptions, Reconciliation } from '@taizhang/core/reconcile';
import type { FindingState, NextRound, Rounds } from '@taizhang/core/round';
import type { Card, CheckOutcome } from '../engine/checking';
import type { Engine, Watch } from '../engine/engine';
import type { FiguresRequest } from '../engine/figures';
import type { SheetReading } from '../engine/reading';
import type { SheetHost, SheetRef } from '../host/port';
import type { AppSettings } from './settings';

/**
 * Everything that a pane or a ribbon command can do: the services over one host and one engine. Panes know nothing else. Every method
 * that fails throws `ServiceError` with a sentence to show; nothing is written but by the methods that say so.
 */
export interface App {
  readonly host: SheetHost;
  readonly engine: Engine;

  /** What went wrong with what stood in the document (settings that could not be read), in sentences; to be said once, at the start. */
  startNotes(): readonly string[];

  // — settings: in the document, without personal data —
  settings(): AppSettings;
  change(part: Partial<AppSettings>): Promise<void>;

  // — 检查 —
  /** Reads the sheets again (only those that changed) and recognises them. */
  read(watch?: Watch): Promise<readonly SheetReading[]>;
  /** Remembers what the clerk said of a sheet column, A = 0 (`field: null` leaves it out), or of the sheet's ledger. */
  correct(
    reading: SheetReading,
    change: { readonly column?: number; readonly field?: string | null; readonly ledger?: string },
  ): Promise<readonly SheetReading[]>;
  /** Reads, checks, compares with the round before. */
  check(watch?: Watch): Promise<Round>;
  /** The last round, also after the pane was closed and opened again within the same document; null before the first check. */
  round(): Round | null;
  jump(card: Card): Promise<void>;

  // — waivers —
  waive(card: Card, waiver: { readonly reason: string; readonly by: string; readonly until: string | null }): Promise<Round>;
  unwaive(card: Card): Promise<Round>;

  // — fixes: nothing is written before `apply` —
  /** What would be written, found again by key and content just now; what cannot be done is said. */
  preview(cards: readonly Card[], choice?: number): Promise<FixPreview>;
  apply(preview: FixPreview): Promise<WriteAnswer>;
  undo(): Promise<WriteAnswer>;
  /** What 撤销 would take back; null where there is nothing. */
  undoable(): { readonly what: string; readonly cells: number } | null;
  /** An unfinished write of an earlier session, to finish or to take back. */
  unfinished(): Promise<{ readonly what: string; readonly cells: number } | null>;
  resolveUnfinished(how: 'finish' | 'undo'): Promise<WriteAnswer>;

  // — marks —
  mark(): Promise<MarkAnswer>;
  unmark(): Promise<void>;

  // — 上报 —
  /** Writes the findings sheet, the list of what remains and the 整改表; never blocks. */
  report(options: { readonly names: boolean }): Promise<PutAnswer>;

  // — 要数 —
  vocabulary(): Promise<AskVocabulary>;
  ask(question: Question): Promise<Answer>;
  putAnswer(question: Question, options: { readonly names: boolean }): Promise<PutAnswer>;
  keptQuestions(): readonly Question[];
  keep(question: Question): Promise<void>;
  forget(name: string): Promise<void>;

  // — 套表 —
  proposeForm(sheet: SheetRef): Promise<FormProposal>;
  /** Writes values into the confirmed cells only, logs each, and remembers the readings for the form's signature. */
  fillForm(sheet: SheetRef, proposal: FormProposal, cells: readonly FormCell[]): Promise<WriteAnswer>;

  // — 比对 —
  reconcile(a: SheetRef, b: SheetRef, options: ReconcileOptions, watch?: Watch): Promise<Reconciliation>;
  putReconciliation(result: Reconciliation, options: { readonly names: boolean; readonly mark: boolean }): Promise<PutAnswer>;

  // — 指标 —
  putFigures(request: FiguresRequest, watch?: Watch): Promise<PutAnswer>;
  putDashboard(watch?: Watch): Promise<PutAnswer>;

  // — 新建台账 —
  putTemplate(ledgers: readonly string[]): Promise<PutAnswer>;

  // — 规则 —
  switchRule(id: string, off: string | null): Promise<void>;

  /** Live checking after an edit, off by default. Tells of a new round; gives the way to stop. */
  live(listener: (round: Round) => void): () => void;
}

/** A check, compared with the one before. */
export interface Round {
  readonly outcome: CheckOutcome;
  /** By the index of a card. */
  readonly states: readonly FindingState[];
  /** Against the round before; null for the first. */
  readonly against: NextRound['against'];
  /** The record of one workbook; of several, what was verified in any of them. */
  readonly rounds: Rounds;
  readonly readings: readonly SheetReading[];
  /** Some ledger states no date and was checked as of the day in the settings. */
  readonly asOfFrom?: 'settings';
  /** What else has to be said, in sentences: sheets that could not be read, a record that could not be kept. */
  readonly notes: readonly string[];
}

export interface FixPreview {
  readonly edits: readonly PreviewEdit[];
  /** Cards that cannot be mended by us, each with its sentence. */
  readonly refused: readonly { readonly card: Card; readonly why: string }[];
}

export interface PreviewEdit {
  readonly card: Card;
  readonly sheet: SheetRef;
  readonly row: number;
  readonly column: number;
  readonly cell: string;
  readonly title: string;
  readonly before: string;
  readonly after: string;
  readonly value: string | number | boolean;
  readonly format?: string;
  readonly rule: string;
}

export interface WriteAnswer {
  readonly written: number;
  /** What was not written, each with its sentence: the row was moved, the cell changed meanwhile, the sheet is protected. */
  readonly refused: readonly { readonly cell: string; readonly sheet: string; readonly why: string }[];
}

export interface MarkAnswer {
  readonly cells: number;
  /** Sheets that could not be marked, each with its sentence. */
  readonly refused: readonly { readonly sheet: string; readonly why: string }[];
}

export interface PutAnswer {
  /** Names of the sheets (Excel) or files (page) that were made. */
  readonly made: readonly string[];
  readonly notes: readonly string[];
}
