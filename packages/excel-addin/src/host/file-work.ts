import type { FileNote, SheetEdits, SheetMarks, Workbook, WorkbookSpec } from '@taizhang/files';
import type { Watch } from '../engine/engine';

/** What is done to the bytes of files: in a worker where there is one. Failures are `FileError`s. */
export interface FileWork {
  read(bytes: Uint8Array, name: string, watch?: Watch): Promise<Workbook>;
  /** A copy of an .xlsx in which nothing but these marks and edits differs. */
  copy(bytes: Uint8Array, changes: CopyChanges): Promise<WrittenCopy>;
  /** A new .xlsx. */
  write(spec: WorkbookSpec): Promise<Uint8Array>;
}

export interface CopyChanges {
  readonly marks: readonly SheetMarks[];
  readonly edits: readonly SheetEdits[];
}

export interface WrittenCopy {
  readonly bytes: Uint8Array;
  readonly notes: readonly FileNote[];
}
