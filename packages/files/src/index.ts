export type { CellEntry } from './edit/edit-sheet';
export type { SheetEdits } from './edit/edit-workbook';
export { type WorkbookChanges, patchWorkbook } from './edit/patch-workbook';
export { FileError, type FileErrorCode } from './file-error';
export { DEFAULT_LIMITS, type Limits } from './limits';
export type { CellMark } from './mark/mark-sheet';
export { isMarked, markWorkbook, type SheetMarks, unmarkWorkbook } from './mark/mark-workbook';
export type { MarkOptions } from './mark/open-workbook';
export { readWorkbook } from './read-workbook';
export type { MarkSeverity } from '@taizhang/core/report';
export type { FileNote, ReadOptions, ReadProgress, Workbook, WorkbookKind } from './workbook';
export { looksLive } from './write/formula-guard';
export { safeSheetNames } from './write/sheet-name';
export type {
  CellInput,
  CellLook,
  CellSpec,
  SheetColumn,
  LinkSpec,
  NoteSpec,
  SheetSpec,
  ValidationRule,
  ValidationSpec,
  WorkbookSpec,
} from '@taizhang/core/report';
export { writeCsv } from './write/write-csv';
export { writeWorkbook } from './write/write-workbook';
export type { Inflate } from './zip/inflate';
