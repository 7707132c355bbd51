import type { GridRange, Scalar } from './grid';

/** How grave a mark is: 错误, 疑点, 提示. */
export type MarkSeverity = 'error' | 'suspect' | 'notice';

/** Where a click on a cell leads: a place in this workbook, in another file beside it, or a web address. */
export type LinkSpec =
  | {
      readonly sheet: string /** A1 address. */;
      readonly cell: string /** File name when it is another workbook. */;
      readonly file?: string;
      readonly tip?: string;
    }
  | { readonly url: string; readonly tip?: string };

export type CellLook = 'plain' | 'bold' | 'muted' | MarkSeverity;

/** A cell with more than a value. */
export interface CellSpec {
  readonly value: Scalar;
  /** Number format; overrides that of the column. */
  readonly format?: string;
  readonly look?: CellLook;
  readonly wrap?: boolean;
  readonly link?: LinkSpec;
  /** A live formula without the `=`, `value` being its result. The only way to write one. */
  readonly formula?: string;
}

/** Text is always written as text, numbers as numbers. `null` leaves the cell blank. */
export type CellInput = Scalar | CellSpec;

export interface SheetColumn {
  readonly title: string;
  /** In characters; a Chinese character counts two. */
  readonly width?: number;
  /** Number format of the whole column, also of rows still to be filled; `@` keeps what is typed as text. */
  readonly format?: string;
  readonly wrap?: boolean;
  readonly hidden?: boolean;
  /** Note on the title cell. */
  readonly note?: string;
  /** Left blank for people to fill in. A sheet in which they did is not replaced by a newer one. */
  readonly forPeople?: true;
}

/** What may be typed. Numbers and lengths are bounds, both included; dates are `yyyy-mm-dd`. */
export type ValidationRule =
  | { readonly kind: 'list'; readonly values: readonly string[] }
  | { readonly kind: 'whole' | 'decimal' | 'textLength'; readonly min?: number; readonly max?: number }
  | { readonly kind: 'date'; readonly min?: string; readonly max?: string }
  | { readonly kind: 'formula'; readonly formula: string };

export interface ValidationSpec {
  readonly range: GridRange;
  readonly rule: ValidationRule;
  /** What Excel does with other input: refuse it (default), ask, or only tell. */
  readonly style?: 'stop' | 'warning' | 'information';
  readonly allowBlank?: boolean;
  /** Shown while the cell is selected; Excel cuts titles at 32 and texts at 255 characters. */
  readonly promptTitle?: string;
  readonly prompt?: string;
  readonly errorTitle?: string;
  readonly error?: string;
}

export interface NoteSpec {
  /** Sheet row from 1, column from 0. */
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

export interface SheetSpec {
  readonly name: string;
  /** Lines above the titles; the first is set large. */
  readonly headings?: readonly string[];
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly CellInput[])[];
  /** Keeps headings and titles in view (default true). */
  readonly freezeTitles?: boolean;
  readonly freezeColumns?: number;
  readonly autoFilter?: boolean;
  readonly validations?: readonly ValidationSpec[];
  readonly notes?: readonly NoteSpec[];
  readonly merges?: readonly GridRange[];
  readonly visibility?: 'visible' | 'hidden' | 'veryHidden';
  /** Prints across A4 landscape, one page wide, with the titles on every page (default true). */
  readonly landscape?: boolean;
}

export interface WorkbookSpec {
  readonly sheets: readonly SheetSpec[];
}

/** A native chart over columns of the sheet that it is put on. */
export interface ChartSpec {
  readonly title: string;
  readonly kind: 'column' | 'bar' | 'line' | 'pie' | 'stacked';
  /** Columns of the sheet (0 = the first): one of names, then one or more of values; rows of data counted from 0, both included. */
  readonly names: number;
  readonly values: readonly number[];
  readonly from: number;
  readonly to: number;
}
