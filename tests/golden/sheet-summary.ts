import { columnLetters } from '../../packages/core/src/table/address';
import type { Sheet } from '../../packages/core/src/table/sheet';

/** What a golden case pins of a sheet, short enough to be read by a person. */
export function sheetSummary(sheet: Sheet): object {
  const { grid } = sheet;
  const number = (row: number) => grid.rowNumbers[row] as number;
  return {
    ledger: sheet.ledger,
    ...(sheet.refused ? { refused: sheet.refused } : {}),
    confidence: sheet.confidence,
    title: sheet.title,
    statedDate: sheet.statedDate,
    statedUnit: sheet.statedUnit,
    headerRows: sheet.headerRows,
    dataRows: [...sheet.dataRows].map(number),
    bindings: sheet.bindings.map((b) =>
      [
        columnLetters(b.column),
        b.header,
        b.field,
        b.doubt ? `doubtful: ${b.doubt}${b.alternatives ? ` (or ${b.alternatives.join(', ')})` : ''}` : ['title', 'synonym', 'fold'].includes(b.by)
            ? 'sure'
            : `sure by ${b.by}`,
        [b.unit, b.year].filter((said) => said !== undefined).join(' '),
      ].filter((part) => part !== ''),
    ),
    unbound: sheet.unbound.map((column) => [columnLetters(column.column), column.header, column.why]),
    skipped: sheet.skipped.filter((row) => row.why !== 'header').map((row) => [row.through ? `${row.row}-${row.through}` : row.row, row.why, row.text]),
    ...(sheet.carriedFrom ? { carriedFrom: [...sheet.carriedFrom].map(number) } : {}),
    ...(sheet.hiddenRows ? { hiddenRows: sheet.hiddenRows } : {}),
  };
}
