import type { Ledger } from '../ledgers/ledger';
import { formulaKey, type Scalar } from '../table/grid';
import type { Binding, SkippedRow } from '../table/sheet';
import { cellText, isEmptyCell } from './cell-text';
import { isColumnNumbers } from './column-number-row';
import type { FoldedHeader } from './fold-header';
import { type GridWindow, rowNumberAt } from './grid-window';
import type { Header } from './header-columns';
import { isExample, isNote, isSignature, isUnitLine, totalWord } from './row-words';

export interface SortedRows {
  readonly dataRows: Int32Array;
  readonly skipped: readonly SkippedRow[];
  /** First row of another header further down, or -1. */
  readonly nextHeader: number;
}

/** Columns by what they can say of a row. */
interface RowColumns {
  /** Identity numbers and codes: a long run of digits there makes a row one of data. */
  readonly codes: readonly number[];
  /** Names of persons, villages, projects. */
  readonly names: readonly number[];
  readonly serial: number;
  /** Anchors of merges over three columns and more, as row number × 16384 + column. */
  readonly wide: ReadonlySet<number>;
}

const NAME_KINDS = /^(name|project-name|village-name)$/;
const CODE_KINDS = /^(id-number|household-code|person-code|code-text)$/;

function rowColumns(window: GridWindow, bindings: readonly Binding[], ledger: Ledger | null, serial: number): RowColumns {
  const codes: number[] = [];
  const names: number[] = [];
  for (const binding of bindings) {
    const spec = ledger?.columns[binding.field];
    if (!spec) continue;
    if (CODE_KINDS.test(spec.kind.id)) codes.push(binding.column);
    else if (NAME_KINDS.test(spec.kind.id) || (ledger?.key.includes(binding.field) && spec.kind.type === 'text')) names.push(binding.column);
  }
  const wide = new Set(window.grid.merges.filter((m) => m.right - m.left >= 2).map((m) => formulaKey(m.top, m.left)));
  return { codes, names, serial, wide };
}

/** A code long enough that no total and no column number can stand there. */
function isLongCode(cell: Scalar | undefined): boolean {
  if (typeof cell === 'number') return cell >= 1e5;
  if (typeof cell !== 'string' || cell.length < 6) return false;
  let digits = 0;
  for (let i = 0; i < cell.length && digits < 6; i++) {
    const code = cell.charCodeAt(i);
    if (code >= 0x30 && code <= 0x39) digits++;
    else if (code >= 0xff10 && code <= 0xff19) digits++;
  }
  return digits >= 6;
}

const CHAPTER = /^[(（]?[一二三四五六七八九十]{1,3}[)）]?[、.，,:：]/;

/**
 * Sorts the rows below a header into rows of data and rows that are something else, each with its reason. One pass; a row with an
 * identity number or a long code is data at once, whatever else it says, so 合计 in a name or a remark never drops it.
 */
export function sortRows(
  window: GridWindow,
  header: Header,
  bindings: readonly Binding[],
  ledger: Ledger | null,
  fold: (text: string) => FoldedHeader,
  isNextHeader: (row: number) => boolean,
): SortedRows {
  const { grid } = window;
  const serialColumn = header.columns.find((column) => /^(序号|序|NO|编次|行号)$/.test(column.leaf.key))?.column ?? -1;
  const columns = rowColumns(window, bindings, ledger, serialColumn);
  const data = new Int32Array(window.to - header.bottom - 1);
  const skipped: SkippedRow[] = [];
  let count = 0;
  let blankFrom = -1;
  let nextHeader = -1;
  const skip = (row: number, why: SkippedRow['why'], text: string) => skipped.push({ row: rowNumberAt(grid, row), why, text: shortText(text) });
  const closeBlank = (before: number) => {
    if (blankFrom < 0) return;
    const first = rowNumberAt(grid, blankFrom);
    const last = rowNumberAt(grid, before - 1);
    skipped.push({ row: first, why: 'blank', text: '', ...(last > first ? { through: last } : {}) });
    blankFrom = -1;
  };

  const filled: number[] = [];
  for (let row = header.bottom + 1; row < window.to; row++) {
    const cells = grid.rows[row] as readonly Scalar[];
    let hasCode = false;
    for (const column of columns.codes) {
      if (isLongCode(cells[column])) {
        hasCode = true;
        break;
      }
    }
    if (hasCode && !isMarkedExample(cells, window)) {
      closeBlank(row);
      data[count++] = row;
      continue;
    }
    filled.length = 0;
    const end = Math.min(window.right, cells.length - 1);
    for (let column = window.left; column <= end; column++) if (!isEmptyCell(cells[column])) filled.push(column);
    if (filled.length === 0 || (filled.length === 1 && filled[0] === columns.serial && !isWord(cells[columns.serial]))) {
      if (blankFrom < 0) blankFrom = row;
      continue;
    }
    closeBlank(row);
    const why = reasonToSkip(window, header, columns, cells, filled, row, fold);
    if (why) {
      skip(row, why.why, why.text);
      continue;
    }
    if (isNextHeader(row)) {
      nextHeader = row;
      break;
    }
    data[count++] = row;
  }
  return { dataRows: data.slice(0, count), skipped, nextHeader };
}

function isWord(cell: Scalar | undefined): boolean {
  return typeof cell === 'string' && /[^\d.\s()（）]/.test(cell);
}

function isMarkedExample(cells: readonly Scalar[], window: GridWindow): boolean {
  let seen = 0;
  for (let column = window.left; column <= window.right && seen < 3; column++) {
    const cell = cells[column];
    if (typeof cell !== 'string') {
      if (cell !== null && cell !== undefined) seen++;
      continue;
    }
    if (cell.length === 0) continue;
    seen++;
    if (isExample(cell)) return true;
  }
  return false;
}

function reasonToSkip(
  window: GridWindow,
  header: Header,
  columns: RowColumns,
  cells: readonly Scalar[],
  filled: readonly number[],
  row: number,
  fold: (text: string) => FoldedHeader,
): { why: SkippedRow['why']; text: string } | null {
  const first = cells[filled[0] as number] as Scalar;
  const firstText = cellText(first);
  if (isRepeatedHeader(window, header, cells, filled, fold)) return { why: 'header-repeated', text: firstText };
  if (isColumnNumbers(filled.map((column) => cells[column] as Scalar))) return { why: 'column-numbers', text: firstText };
  if (isMarkedExample(cells, window)) return { why: 'example', text: '' };
  const named = columns.names.some((column) => isRealName(cells[column]));
  const total = totalIn(cells, filled, columns, named);
  if (total !== null) return { why: 'total', text: total };
  const hint = filled.length >= 2 && filled.every((column) => typeof cells[column] === 'string' && HINTS.test(cellText(cells[column])));
  if (hint) return { why: 'note', text: firstText };
  if (typeof first === 'string') {
    const spansRow = filled.length === 1 || isMergedOver(window, row, filled[0] as number, columns);
    if (isUnitLine(first) && filled.length <= 3) return { why: 'unit', text: firstText };
    if (isNote(first) && filled.length <= 2) return { why: 'note', text: firstText };
    if (isSignature(first) && filled.length <= 8 && !named) return { why: 'signature', text: firstText.replace(/[:：].*$/s, '') };
    if (filled.length <= 6 && !named && filled.filter((column) => isSignature(cellText(cells[column]))).length * 2 >= filled.length) {
      return { why: 'signature', text: firstText.replace(/[:：].*$/s, '') };
    }
    if (spansRow && !columns.names.includes(filled[0] as number)) return loneText(firstText, filled[0] as number, window, row, columns);
  }
  return null;
}

const HINTS = /^\s*[(（]?(必填|选填|可填|文本|文本格式|数字|数值|日期|下拉|下拉选择|单选|多选|自动|自动计算|公式|不填|填是或否|是\/否|是或否|年月日|YYYY.?MM.?DD|整数|小数|字符)[)）]?\s*$/i;

/** A text alone in its row: a note, a line of a title, a label over the rows that follow; null where it may be a row of data. */
function loneText(text: string, column: number, window: GridWindow, row: number, columns: RowColumns): { why: SkippedRow['why']; text: string } | null {
  if (isSignature(text)) return { why: 'signature', text: text.replace(/[:：].*$/s, '') };
  if (text.length >= 25 || /^\d{1,2}[.、．]\D/.test(text)) return { why: 'note', text };
  if (CHAPTER.test(text) || isMergedOver(window, row, column, columns) || (column === columns.serial && isWord(text))) return { why: 'section', text };
  return null;
}

const isMergedOver = (window: GridWindow, row: number, column: number, columns: RowColumns) => columns.wide.has(formulaKey(rowNumberAt(window.grid, row), column));

/** A name that is no word of totals or of signatures, no count and no dash. */
function isRealName(cell: Scalar | undefined): boolean {
  if (typeof cell !== 'string' || isEmptyCell(cell)) return false;
  return totalWord(cell) === null && !isSignature(cell) && !/[:：_]/.test(cell) && /[A-Za-z\u3400-\u9fff]/.test(cell) && !/^\D{0,2}\d+\D{0,2}$/.test(cell);
}

/** The word of a total in one of the first texts of the row, where no name of its own stands beside it. */
function totalIn(cells: readonly Scalar[], filled: readonly number[], columns: RowColumns, named: boolean): string | null {
  let texts = 0;
  for (const column of filled) {
    const cell = cells[column];
    if (typeof cell !== 'string') continue;
    if (++texts > 4) return null;
    const word = totalWord(cell);
    if (word === null) continue;
    if (named && !columns.names.includes(column)) continue;
    return cell;
  }
  return null;
}

function isRepeatedHeader(window: GridWindow, header: Header, cells: readonly Scalar[], filled: readonly number[], fold: (text: string) => FoldedHeader): boolean {
  if (filled.length < 2) return false;
  let same = 0;
  for (const column of filled) {
    const cell = cells[column];
    if (typeof cell !== 'string' || cell.length > 60) return false;
    const own = header.columns[column - window.left];
    if (!own || own.text === '') continue;
    const key = fold(cell).key;
    if (key !== '' && (key === own.leaf.key || own.parents.some((parent) => parent.key === key))) same++;
  }
  return same >= 2 && same >= filled.length * 0.6;
}

/** At most twenty characters, digits of six and more hidden: a skipped row names no person by number. */
function shortText(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim().replace(/\d{6,}/g, '…');
  return line.length > 20 ? `${line.slice(0, 20)}…` : line;
}
