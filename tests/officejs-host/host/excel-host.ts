import type { Book } from '../book/book';
import type { Change } from '../book/diff';
import type { Snapshot } from '../book/snapshot';
import type { WorkbookData } from '../book/workbook-data';
import type { FunctionAnswer, HostState, Limits, WriteRecord } from '../interpreter/host-state';
import type { OfficeThemeColors } from '../shell/native';
import type { Calls } from './calls';
import type { Level } from './levels';
import type { User } from './user';

export interface HostOptions {
  readonly workbook: WorkbookData;
  readonly level?: Level;
  readonly locale?: string;
  /** `desktop` (default): reads over 5,000,000 cells answer `null`. `web`: also 5 MB for each request and answer. */
  readonly limits?: 'desktop' | 'web' | Partial<Limits>;
  readonly theme?: OfficeThemeColors;
  /** The result of a formula that the add-in writes; 0 unless said. */
  readonly resultOf?: (formula: string, sheet: string, row: number, column: number) => unknown;
}

/** A host as tests see it. */
export interface ExcelHost extends User, Pick<Calls, 'batches' | 'failAt' | 'onCall' | 'hold' | 'beginCellEdit' | 'endCellEdit'> {
  readonly writes: WriteRecord[];
  readonly unimplemented: string[];
  readonly suspended: string[];
  /** Number of host calls so far. */
  readonly calls: () => number;
  /** Another workbook in the same realm; counts, records, faults and hooks start anew. Far cheaper than another realm. */
  readonly load: (workbook: WorkbookData) => void;
  /** Fires a ribbon command; resolves when the add-in calls `event.completed()`. */
  readonly ribbon: (action: string) => Promise<void>;
  readonly callFunction: (id: string, args: readonly unknown[], address?: string) => Promise<FunctionAnswer>;
  readonly snapshot: () => Snapshot;
  readonly diff: (before: Snapshot, after?: Snapshot) => Change[];
  /** What the add-in asked of the shared runtime: pane shown or hidden, start with the document, shortcuts, buttons and tabs by id. */
  readonly runtime: HostState['runtime'];
  readonly settings: () => Readonly<Record<string, unknown>>;
  readonly book: () => Book;
}
