import type { Book, Sheet } from '../book/book';
import type { Rect } from '../book/rect';
import type { HostObject } from './object-type';

/** One write that the add-in asked for and the host carried out. */
export interface WriteRecord {
  /** Number of the host call (batch) from 1. */
  readonly call: number;
  /** `Range.Values`, `Worksheet.Delete`, `Settings.Write`, … */
  readonly member: string;
  /** Where: `户信息!A1:B2`, a sheet's or an item's name; empty for the workbook. */
  readonly at: string;
  readonly args: readonly unknown[];
}

/** Limits of a host; Excel on the web has both, the desktop only the number of cells. */
export interface Limits {
  /** Cells of one read: above it `values` is `null`, or the read fails, as `overCells` says. */
  readonly cells: number;
  readonly overCells: 'null' | 'error';
  /** Bytes of one request or answer. */
  readonly payload: number;
}

/** What a custom function answered, as it crossed the seam. */
export interface FunctionAnswer {
  readonly id: number;
  readonly ok: boolean;
  readonly value: unknown;
  readonly errorCode?: number;
}

/** Everything the model's members work on. */
export interface HostState {
  readonly book: Book;
  readonly limits: Limits;
  /** Objects that office.js keeps between batches, by `_ReferenceId`. */
  readonly references: Map<string, HostObject>;
  /** The way back: the id under which an object's target is, or was, kept. */
  readonly referenceIds: WeakMap<object, string>;
  readonly writes: WriteRecord[];
  /** Members asked for that the model does not have. Must stay empty. */
  readonly unimplemented: string[];
  /** Events that the add-in registered for, as `type/target`. */
  readonly events: Set<string>;
  /** Results given for formulas that the add-in writes: no calculation engine here. */
  readonly resultOf: (formula: string, sheet: string, row: number, column: number) => unknown;
  readonly functionAnswers: ((answers: FunctionAnswer[]) => void)[];
  /** What is selected on the active sheet. */
  readonly selected: () => { readonly sheet: Sheet; readonly rects: readonly Rect[] };
  /** Makes a sheet the active one; raises the events. */
  readonly activate: (sheet: Sheet) => void;
  /** Selects cells and makes their sheet the active one; raises the events of both. */
  readonly select: (sheet: Sheet, rects: readonly Rect[], location: string) => void;
  /** Cells changed: raises `onChanged` for whoever registered. */
  readonly cellsChanged: (sheet: Sheet, rect: Rect, changeType: string, before?: unknown, after?: unknown) => void;
  /** Sends a generic event (`Worksheet.onChanged` is 10) to whoever registered for it. */
  readonly raise: (type: number, sheetId: string, args: Record<string, unknown>) => void;
  /** Whether office.js itself has such a property: a misspelt name in `load` is the add-in's mistake, not a gap of ours. */
  readonly knows: (type: string, member: string) => boolean;
  /** What `suspend…UntilNextSync` was asked for. */
  readonly suspended: string[];
  /** Of a shared runtime: whether the pane is shown, how it starts with the document, its shortcuts. */
  readonly runtime: { state: string; start: string; shortcuts: Record<string, string>; readonly ribbon: Record<string, boolean> };
  nextReference: number;
  call: number;
}
