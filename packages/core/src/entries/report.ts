// Entry of '@taizhang/core/report': findings, figures and ledgers as sheets ready to be written by a file or a spreadsheet program.
export type {
  CellInput,
  CellLook,
  CellSpec,
  LinkSpec,
  MarkSeverity,
  NoteSpec,
  SheetColumn,
  SheetSpec,
  ValidationRule,
  ValidationSpec,
  WorkbookSpec,
} from '../table/sheet-spec';
export type { Reading } from '../report/reading';
export { type Lang, type Tell, teller } from '../text/lang';
