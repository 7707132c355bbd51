import type { Ledger } from '../ledgers/ledger';
import type { Grid } from '../table/grid';
import type { Sheet, SkippedRow, UnboundColumn } from '../table/sheet';
import { bindColumns } from './bind-columns';
import { isCard } from './card';
import { carryHouseholds } from './carry-household';
import { cellText, isEmptyCell } from './cell-text';
import { chooseLedger, type LedgerFit } from './choose-ledger';
import { applyCorrection, type Corrections, correctionFor } from './corrections';
import { findHeader, headerFolder } from './find-header';
import { findNextHeader } from './find-next-header';
import type { FoldedHeader } from './fold-header';
import { filledColumns, type GridWindow, rowNumberAt } from './grid-window';
import { refusal } from './refusal';
import { dateOfRow, type SheetTitle, sheetTitle } from './sheet-title';
import { signatureOf } from './signature-of';
import { sortRows } from './sort-rows';
import { splitSideways } from './split-sideways';
import { dateOfTab, rank } from './stated-date';
import { statedUnitOf } from './stated-unit';

export interface RecognizeOptions {
  /** Corrections that people made before, by the signature of the header. */
  readonly corrections?: Corrections;
  /** Takes every sheet for this ledger; its columns are still bound with the same care. */
  readonly ledger?: string;
}

/**
 * Reads a grid as it is: finds titles, header rows, the ledger, which column is which field, which rows are data, and says what was
 * skipped, left unbound or refused, each with its reason. A grid with two ledgers gives two sheets; a blank one gives one refused sheet.
 * Nothing is guessed silently: a binding that is not sure carries its question.
 *
 * @example
 * recognize(gridFromRows([]), [])[0]?.refused?.why //=> 'blank'
 */
export function recognize(grid: Grid, ledgers: readonly Ledger[], options: RecognizeOptions = {}): Sheet[] {
  const fold = headerFolder();
  const forced = options.ledger === undefined ? ledgers : ledgers.filter((ledger) => ledger.id === options.ledger);
  const sheets: Sheet[] = [];
  for (const window of splitSideways(grid, ledgers, fold)) {
    let next: GridWindow | null = window;
    while (next) next = readBlock(next, forced, options, fold, sheets);
  }
  return sheets.length > 0 ? sheets : [refusedSheet(grid, 'blank', [])];
}

function refusedSheet(grid: Grid, why: NonNullable<Sheet['refused']>['why'], skipped: readonly SkippedRow[]): Sheet {
  return {
    grid,
    ledger: null,
    confidence: 0,
    headerRows: [],
    dataRows: new Int32Array(0),
    bindings: [],
    unbound: [],
    skipped,
    signature: '',
    title: null,
    statedDate: null,
    statedUnit: null,
    refused: { why },
  };
}

/** Reads one ledger of a window and gives the window below it, when another header stands there. */
function readBlock(
  window: GridWindow,
  ledgers: readonly Ledger[],
  options: RecognizeOptions,
  fold: (text: string) => FoldedHeader,
  sheets: Sheet[],
): GridWindow | null {
  const { grid } = window;
  const header = findHeader(window, ledgers, fold);
  if (!header) {
    if (sheets.length === 0 || hasContent(window)) sheets.push(headerless(window, ledgers, fold));
    return null;
  }
  const title = titleAbove(window, header.top);
  const names = [title.title ?? '', grid.sheet, ...title.skipped.filter((row) => row.why === 'title').map((row) => row.text)];
  const statedYear = title.statedDate ? Number(title.statedDate.date.slice(0, 4)) : null;
  const nextHeader = findNextHeader(window, header, ledgers, fold);
  const own = nextHeader < 0 ? window : { ...window, to: nextHeader };
  const values = { grid, from: header.bottom + 1, to: own.to, statedYear };
  const signature = signatureOf(
    header.columns.map((column) => column.leaf.key + column.parents.map((parent) => `<${parent.key}`).join('')),
  );
  const correction = correctionFor(options.corrections, signature);
  const choice = chooseLedger(header, ledgers, values, names);
  const wanted = options.ledger ?? correction?.ledger;
  const fit =
    wanted === undefined ? choice.chosen : (choice.fits.find((candidate) => candidate.ledger.id === wanted) ?? choice.chosen);
  const asked = fit ? bindColumns(header, fit.ledger, values, true) : undefined;
  const bound =
    fit && asked && correction?.ledger === fit.ledger.id ? applyCorrection(asked, correction, header, fit.ledger) : asked;

  const rows = sortRows({
    window: own,
    header,
    bindings: bound?.bindings ?? [],
    ledger: fit?.ledger ?? null,
    titleLines: title.lines,
    fold,
    isFollowed: nextHeader >= 0,
  });
  const headerRows: number[] = [];
  for (let row = header.top; row <= header.bottom; row++) headerRows.push(rowNumberAt(grid, row));
  const skipped = [...title.skipped, ...headerRows.map((row): SkippedRow => ({ row, why: 'header', text: '' })), ...rows.skipped];
  const carriedFrom = fit && bound ? carryHouseholds(grid, rows.dataRows, bound.bindings, fit.ledger) : undefined;
  const hiddenRows = countHidden(grid, rows.dataRows);
  sheets.push({
    grid,
    ledger: fit?.ledger.id ?? null,
    confidence: confidenceOf(fit),
    headerRows,
    dataRows: rows.dataRows,
    bindings: bound?.bindings ?? [],
    unbound: bound
      ? withoutEmpty(bound.unbound, grid, rows.dataRows)
      : header.columns
          .filter((column) => column.text !== '')
          .map((column) => ({ column: column.column, header: column.text, why: 'no-field-of-this-name' as const })),
    skipped,
    signature,
    title: title.title,
    ...stated(title, grid, rows.skipped),
    ...(fit ? {} : { refused: refusal(choice, header, own) }),
    ...(carriedFrom ? { carriedFrom } : {}),
    ...(hiddenRows > 0 ? { hiddenRows } : {}),
  });
  return nextHeader < 0 ? null : { ...window, from: rows.end };
}

/** A window in which no header was found: a card of labels and values, instructions, or rows that nobody headed. */
function headerless(window: GridWindow, ledgers: readonly Ledger[], fold: (text: string) => FoldedHeader): Sheet {
  const filled = filledColumns(window, window.from);
  const title = filled.length === 1 ? sheetTitle(window, Math.min(window.to, window.from + 1)).title : null;
  return { ...refusedSheet(window.grid, isCard(window, ledgers, fold) ? 'vertical-form' : 'no-header', []), title };
}

function hasContent(window: GridWindow): boolean {
  for (let row = window.from; row < window.to; row++) if (filledColumns(window, row).length > 0) return true;
  return false;
}

/** The title above a header; for the right one of two lists that share a title, the one over the whole width. */
function titleAbove(window: GridWindow, headerTop: number): SheetTitle {
  const own = sheetTitle(window, headerTop);
  return own.lines.size > 0 ? own : sheetTitle({ ...window, left: 0, right: window.grid.columnCount - 1 }, headerTop);
}

/** Without the columns that have neither a header nor, in the rows of data, any value. */
function withoutEmpty(unbound: readonly UnboundColumn[], grid: Grid, dataRows: Int32Array): readonly UnboundColumn[] {
  const looked = dataRows.subarray(0, 2000);
  return unbound.filter(
    (column) => column.why !== 'blank-header' || looked.some((row) => !isEmptyCell(grid.rows[row]?.[column.column])),
  );
}

function confidenceOf(fit: LedgerFit | null): number {
  return fit ? Math.round(Math.min(1, fit.ofSheet) * 100) / 100 : 0;
}

function countHidden(grid: Grid, dataRows: Int32Array): number {
  if (!grid.hiddenRows || grid.hiddenRows.size === 0) return 0;
  let hidden = 0;
  for (const row of dataRows) if (grid.hiddenRows.has(rowNumberAt(grid, row))) hidden++;
  return hidden;
}

/** Date and unit of the title; where it states none, those of the unit and signature lines below the data, or the year of the tab. */
function stated(
  title: SheetTitle,
  grid: Grid,
  skipped: readonly SkippedRow[],
): { statedDate: string | null; statedUnit: string | null } {
  let date = title.statedDate;
  let unit = title.statedUnit;
  const below = new Set(
    skipped.filter((row) => row.why === 'signature' || row.why === 'unit' || row.why === 'note').map((row) => row.row),
  );
  if (below.size > 0 && (date === null || unit === null)) {
    for (let row = grid.rows.length - 1; row >= Math.max(0, grid.rows.length - 40); row--) {
      const cells = grid.rows[row];
      if (!cells || !below.has(rowNumberAt(grid, row))) continue;
      const found = title.statedDate === null ? dateOfRow(cells, grid) : null;
      if (found && (date === null || rank(found) > rank(date))) date = found;
      for (const cell of cells) unit ??= statedUnitOf(cellText(cell));
    }
  }
  return { statedDate: date?.date ?? dateOfTab(grid.sheet), statedUnit: unit };
}
