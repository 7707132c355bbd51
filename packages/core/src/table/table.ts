import type { Kind } from '../kinds/kind';

/** What is known of a cell. Engines never read dirt: they read the value column and this. */
export const CellStatus = { ok: 0, blank: 1, unreadable: 2, doubtful: 3 } as const;
export type CellStatus = (typeof CellStatus)[keyof typeof CellStatus];

/** Why a cell could not be read. `code` is data; words come later. */
export interface CellProblem {
  readonly row: number;
  readonly field: string;
  readonly code: string;
  /** What stands in the cell, as text; masked when shown if the kind is personal. */
  readonly raw: string;
}

/**
 * One typed column. Numbers, money (分), dates (days since 1970-01-01), truths (0/1), codes (index into the list's values,
 * from 1; 0 is no code) and code sets (bits) are in `values`; text kinds are in `texts`.
 */
export interface Column {
  readonly field: string;
  readonly kind: Kind;
  readonly status: Uint8Array;
  readonly values: Float64Array | Int32Array | Uint16Array | Uint8Array | null;
  readonly texts: readonly string[] | null;
}

/** Where each row of a table stands. Rows of several sheets are concatenated. */
export interface RowPlaces {
  readonly origins: readonly Origin[];
  /** Per row, index into `origins`. */
  readonly originOf: Uint16Array;
  /** Per row, the row number as Excel shows it. */
  readonly rowNumbers: Int32Array;
}

/** One sheet that rows came from. */
export interface Origin {
  readonly source: string;
  readonly sheet: string;
  /** Field → column letters in that sheet. */
  readonly letters: Readonly<Record<string, string>>;
  /** `YYYY-MM-DD`, the date of the data when the sheet states it, or the only one that the sheets of its workbook state. */
  readonly statedDate: string | null;
}

/** Typed columns of one ledger, of one period. */
export interface Table {
  readonly ledger: string;
  readonly length: number;
  readonly columns: ReadonlyMap<string, Column>;
  readonly places: RowPlaces;
  readonly problems: readonly CellProblem[];
  /** Day (since 1970-01-01) that each row is about; status says where nothing states it. */
  readonly asOf: Column;
  /** Region code of each row, '' where it is not known. */
  readonly regions: readonly string[];
}

/** Ledger id → table; `previous` holds the period before, where it was given. */
export interface Dataset {
  readonly tables: ReadonlyMap<string, Table>;
  readonly previous?: ReadonlyMap<string, Table>;
}
