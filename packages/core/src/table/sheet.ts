import type { Grid } from './grid';

/** How sure the reader is that a sheet column is this field: `sure` is taken, `doubtful` is asked, never taken silently. */
export type BindingConfidence = 'sure' | 'doubtful';

/** Why a binding is only a question. */
export type BindingDoubt =
  | 'similar'
  | 'several-fields'
  | 'parent-says-other'
  | 'bracket-says-more'
  | 'needs-context'
  | 'values-differ'
  | 'twice'
  | 'two-years';

/** One sheet column read as one field of a ledger. */
export interface Binding {
  /** Sheet column, A = 0. */
  readonly column: number;
  /** The header exactly as typed (joined with `/` over several header rows). */
  readonly header: string;
  readonly field: string;
  readonly confidence: BindingConfidence;
  /** 0–1; 1 is the column's own title. */
  readonly score: number;
  /** What the match rests on, for the clerk: title, synonym, fold, parent header, values, remembered. */
  readonly by: 'title' | 'synonym' | 'fold' | 'parent' | 'values' | 'remembered' | 'position';
  /** A unit said by the header or the sheet (元, 万元, 亩 …), when there is one. */
  readonly unit?: string;
  /** A year said by the header, as in 2017人均纯收入. */
  readonly year?: number;
  /** For a doubtful binding: why, as data. */
  readonly doubt?: BindingDoubt;
  /** For a doubtful binding: what to ask, and the other fields that it might be. */
  readonly question?: string;
  readonly alternatives?: readonly string[];
}

export interface UnboundColumn {
  readonly column: number;
  readonly header: string;
  readonly why:
    | 'no-field-of-this-name'
    | 'field-already-bound'
    | 'blank-header'
    | 'serial-number'
    | 'ignored-by-user'
    | 'unit-unclear';
}

export interface SkippedRow {
  /** As Excel shows it. */
  readonly row: number;
  /** Last row of a run of blank rows. */
  readonly through?: number;
  /**
   * `section`: a label over a group of rows (一、脱贫户); `member`: a member's row below its household's, in a ledger of households;
   * `copy`: another sheet says the same of the same person, household … (`text` is its name, and where they differ the columns);
   * `earlier`: another sheet does, of a later date.
   */
  readonly why:
    | 'title'
    | 'note'
    | 'unit'
    | 'header'
    | 'header-repeated'
    | 'column-numbers'
    | 'total'
    | 'signature'
    | 'blank'
    | 'example'
    | 'section'
    | 'member'
    | 'copy'
    | 'earlier';
  /** The text that gave the row away, shortened; no personal data. */
  readonly text: string;
}

/**
 * What a grid was recognised as: one ledger, its columns, its rows of data. One grid may give several sheets
 * (two ledgers side by side or one below the other).
 */
export interface Sheet {
  readonly grid: Grid;
  /** Ledger id, or null when the sheet is none that we know; then `refused` says why. */
  readonly ledger: string | null;
  /** 0–1. */
  readonly confidence: number;
  readonly headerRows: readonly number[];
  /** Indices into `grid.rows` of the rows of data, in sheet order. */
  readonly dataRows: Int32Array;
  readonly bindings: readonly Binding[];
  readonly unbound: readonly UnboundColumn[];
  readonly skipped: readonly SkippedRow[];
  /** Identity of the header, for remembering corrections; made of folded headers only. */
  readonly signature: string;
  readonly title: string | null;
  /** The date that the title or 填报时间 states, `YYYY-MM-DD` (the last day of a stated month or year). */
  readonly statedDate: string | null;
  /** The tab of the same workbook that stated that date, where this sheet itself states none; see `shareDates`. */
  readonly dateFrom?: string;
  /** The unit that the sheet states for its money (元, 万元). */
  readonly statedUnit: string | null;
  /** Why the sheet cannot be read as a ledger. */
  readonly refused?: {
    readonly why: 'blank' | 'vertical-form' | 'unknown-layout' | 'no-header' | 'summary-table' | 'ambiguous-ledger';
    readonly detail?: string;
  };
  /**
   * For each of `dataRows`, the grid row index of the row that carries its merged or once-written household values; its own
   * index where it carries them itself. Absent where every row stands for itself.
   */
  readonly carriedFrom?: Int32Array;
  /** Rows of data that the user has hidden or filtered away: read like the others, and said. */
  readonly hiddenRows?: number;
}
