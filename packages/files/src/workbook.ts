import type { Grid } from '@taizhang/core';
import type { Limits } from './limits';
import type { Inflate } from './zip/inflate';

export type WorkbookKind = 'xlsx' | 'xls' | 'html' | 'xml' | 'csv';

/** Something that a reader of the result should know, e.g. values hidden below a merge. */
export interface FileNote {
  readonly code: string;
  readonly sheet?: string;
  readonly zh: string;
  readonly en: string;
}

/** A file as it was read: one grid a sheet, in the order of the tabs, hidden sheets included. */
export interface Workbook {
  readonly kind: WorkbookKind;
  /** File name without folders. */
  readonly source: string;
  readonly grids: readonly Grid[];
  /** Text encoding of csv and html: `utf-8`, `utf-16le`, `utf-16be` or `gb18030`. */
  readonly encoding?: string;
  /** Delimiter found in csv. */
  readonly delimiter?: string;
  readonly notes: readonly FileNote[];
}

export interface ReadProgress {
  readonly sheet: string;
  /** Rows read of this sheet so far. */
  readonly rows: number;
  /** Share of the whole file, 0 to 1. */
  readonly done: number;
}

export interface ReadOptions {
  /** File name; folders are cut off. */
  readonly name: string;
  readonly limits?: Partial<Limits>;
  /** Unpacks raw deflate; by default zlib where Node offers it, else fflate. */
  readonly inflate?: Inflate;
  /** Called about every 5,000 rows. */
  readonly onProgress?: (progress: ReadProgress) => void;
  /** Looked at wherever `onProgress` would be called; reading then ends with `FileError` code `cancelled`. */
  readonly signal?: { readonly aborted: boolean };
}
