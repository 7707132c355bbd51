import type { NoteSpec, SheetSpec } from '@taizhang/files';
import { hasExcelApi } from './office';
import { titleRowOf } from './sheet-rows';

/** Excel cuts the text of an input hint here. */
const LONGEST_HINT = 255;

/** Notes on cells; before ExcelApi 1.18 there are none, then the text is the hint that shows while the cell is selected. */
export function addNotes(context: Excel.RequestContext, sheet: Excel.Worksheet, spec: SheetSpec): void {
  const row = titleRowOf(spec);
  const onTitles: NoteSpec[] = spec.columns.flatMap(({ note }, column) =>
    note === undefined ? [] : [{ row, column, text: note }],
  );
  // An office.js may be older than the Excel that it talks to.
  const collection = hasExcelApi('1.18') ? (context.workbook.notes as Excel.NoteCollection | undefined) : undefined;
  for (const note of [...onTitles, ...(spec.notes ?? [])]) {
    const cell = sheet.getRangeByIndexes(note.row - 1, note.column, 1, 1);
    if (collection) collection.add(cell, note.text);
    else if (!underValidation(spec, note)) hint(cell, note.text);
  }
}

function underValidation(spec: SheetSpec, { row, column }: NoteSpec): boolean {
  return (spec.validations ?? []).some(
    ({ range }) => row >= range.top && row <= range.bottom && column >= range.left && column <= range.right,
  );
}

function hint(cell: Excel.Range, text: string): void {
  cell.dataValidation.rule = { custom: { formula: '=TRUE' } };
  cell.dataValidation.prompt = { showPrompt: true, title: '', message: text.slice(0, LONGEST_HINT) };
}
