import type { SheetRef } from '../host/port';

/** What only the offline page can do: open files and save copies. Failures come as `ServiceError`, or as a sentence a file. */
export interface FileActions {
  /** Opens files one by one; those that cannot be read are named with a sentence in the language of the page. */
  open(files: readonly File[], onProgress?: (done: number, doing: string) => void): Promise<readonly OpenedFile[]>;
  close(source: string): void;
  /** The practice township that comes with the page; absent where the page was built without it. */
  openExample?(): Promise<readonly OpenedFile[]>;
  /** Sheets that are not to be read: a person left them out. */
  leftOut(): readonly SheetRef[];
  leaveOut(sheet: SheetRef, isLeftOut: boolean): void;
  /** What can be saved now. */
  outputs(): readonly OutputFile[];
  /** Gives sentences about what was saved: the format that could not be kept, formulas to be computed anew. */
  save(id: string): Promise<readonly string[]>;
}

export interface OpenedFile {
  readonly name: string;
  /** Why it was not opened; '' where it was. */
  readonly refused: string;
  /** What a reader of it should know, e.g. values hidden below merges. */
  readonly notes?: readonly string[];
}

/** One button: 核查副本, 核查结果, 指标表, 设置文件 … `note` says what is in it. */
export interface OutputFile {
  readonly id: string;
  readonly kind: 'copy' | 'findings' | 'figures' | 'settings' | 'other';
  readonly name: string;
}
