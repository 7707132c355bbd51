import { cellsNow } from './excel/cells-now';
import { loadText, saveText } from './excel/kept-texts';
import { listSheets, workbookName } from './excel/list-sheets';
import { markCells, unmarkCells } from './excel/marks';
import { hasExcelApi } from './excel/office';
import { listenToEdits } from './excel/own-events';
import { appendRows, putSheet, removeSheet } from './excel/put-sheet';
import { readSheet } from './excel/read-sheet';
import { selectCell, selectedCells } from './excel/selection';
import { writeCells } from './excel/write-cells';
import type { SheetHost } from './port';

/**
 * Excel as a host, from ExcelApi 1.9 on; what later levels add is used where it is there. Only this file and `host/excel/` name
 * `Excel` and `Office`. To be called after `Office.onReady`.
 */
export function excelHost(): SheetHost {
  return {
    kind: 'excel',
    can: {
      write: true,
      select: true,
      marks: hasExcelApi('1.9'),
      charts: true,
      formulas: true,
      edits: hasExcelApi('1.9'),
      undo: hasExcelApi('1.20'),
    },
    sources: async () => [await workbookName()],
    sheets: listSheets,
    read: readSheet,
    cells: cellsNow,
    write: writeCells,
    putSheet,
    removeSheet,
    appendRows,
    mark: markCells,
    unmark: unmarkCells,
    select: selectCell,
    selection: selectedCells,
    load: loadText,
    save: saveText,
    onEdit: listenToEdits,
  };
}
