export { FileError, type FileErrorCode } from './file-error';
export { DEFAULT_LIMITS, type Limits } from './limits';
export { readWorkbook } from './read-workbook';
export type { FileNote, ReadOptions, ReadProgress, Workbook, WorkbookKind } from './workbook';
export type { Inflate } from './zip/inflate';
