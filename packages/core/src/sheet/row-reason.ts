import { isBlankCell } from '../kinds/blank';
import { formulaKey, type Scalar } from '../table/grid';
import type { SkippedRow } from '../table/sheet';
import { cellText, compactText } from './cell-text';
import { isColumnNumbers } from './column-number-row';
import type { FoldedHeader } from './fold-header';
import { type GridWindow, rowNumberAt } from './grid-window';
import type { Header } from './header-columns';
import { unitOf } from './header-unit';
import { isRealName, type RowColumns } from './row-columns';
import { isExample, isNote, isSignature, isUnitLine, totalWord } from './row-words';

export interface RowReason {
  readonly why: SkippedRow['why'];
  readonly text: string;
}

/** What a row is judged by. */
export interface RowJudge {
  readonly window: GridWindow;
  readonly header: Header;
  readonly columns: RowColumns;
  /** Lines of the title, folded. */
  readonly titleLines: ReadonlySet<string>;
  readonly fold: (text: string) => FoldedHeader;
}

const HINT =
  /^\s*[(（]?(必填|选填|可填|文本|文本格式|数字|数值|日期|下拉|下拉选择|单选|多选|自动|自动计算|公式|不填|填是或否|是[/、或]否|年月日|YYYY.?MM.?DD|整数|小数|字符)[)）]?\s*$/i;
const CHAPTER = /^[(（]?[一二三四五六七八九十]{1,3}[)）]?[、.，,:：]/;

/** Whether a row without any code is something else than data, and what; null for a row of data. `filled` are its columns with content. */
export function reasonToSkip(
  judge: RowJudge,
  row: number,
  cells: readonly Scalar[],
  filled: readonly number[],
): RowReason | null {
  const { columns, titleLines } = judge;
  const values = filled.map((column) => cells[column] as Scalar);
  const texts = values.map(cellText);
  const first = texts[0] as string;
  const allTexts = values.every((value) => typeof value === 'string');
  if (allTexts && isRepeatedHeader(judge, cells, filled)) return { why: 'header-repeated', text: first };
  if (isColumnNumbers(values)) return { why: 'column-numbers', text: first };
  if (isMarkedExample(judge.window, cells)) return { why: 'example', text: '' };
  if (filled.length <= 3 && titleLines.has(compactText(first))) return { why: 'title', text: first };
  const named = columns.names.some((column) => isRealName(cells[column]));
  const total = totalIn(cells, filled, columns, named);
  if (total !== null) return { why: 'total', text: total };
  if (allTexts && filled.length >= 2 && texts.every((text) => HINT.test(text))) return { why: 'note', text: first };
  if (allTexts && isRowOfUnits(texts)) return { why: 'unit', text: texts.find((text) => !isBlankCell(text)) ?? '' };
  return named ? null : reasonOfText(judge, row, cells, filled, texts);
}

/** The same for a row with a code in it: only an example, or a line of signatures that carries a telephone, is no data. */
export function reasonDespiteCode(judge: RowJudge, cells: readonly Scalar[], filled: readonly number[]): RowReason | null {
  if (isMarkedExample(judge.window, cells)) return { why: 'example', text: '' };
  const first = cells[filled[0] as number] as Scalar;
  if (typeof first !== 'string' || filled.length > 8 || judge.columns.names.some((column) => isRealName(cells[column])))
    return null;
  return isSignature(first) ? { why: 'signature', text: first.replace(/[:：].*$/s, '') } : null;
}

/** Notes, signatures and labels: rows that name nobody. */
function reasonOfText(
  judge: RowJudge,
  row: number,
  cells: readonly Scalar[],
  filled: readonly number[],
  texts: readonly string[],
): RowReason | null {
  const { columns } = judge;
  const first = texts[0] as string;
  const at = filled[0] as number;
  if (typeof cells[at] !== 'string') return null;
  if (isUnitLine(first) && filled.length <= 3) return { why: 'unit', text: first };
  if (isNote(first) && filled.length <= 2) return { why: 'note', text: first };
  const label = first.replace(/[:：].*$/s, '');
  if (isSignature(first) && filled.length <= 8) return { why: 'signature', text: label };
  if (filled.length <= 6 && texts.filter(isSignature).length * 2 >= filled.length) return { why: 'signature', text: label };
  const isMerged = columns.wide.has(formulaKey(rowNumberAt(judge.window.grid, row), at));
  if (filled.length > 1 && !isMerged) return null;
  if (first.length >= 25 || /^\d{1,2}[.、．]\D/.test(first)) return { why: 'note', text: first };
  const isChapter = CHAPTER.test(first) || isMerged || (at === columns.serial && isWord(first));
  // A text alone in its row, where no name and no code can stand, is a label over what follows.
  const isLabel = columns.names.length + columns.codes.length > 0 && !columns.names.includes(at) && !columns.codes.includes(at);
  return isChapter || isLabel ? { why: 'section', text: first } : null;
}

export function isWord(cell: Scalar | undefined): boolean {
  return typeof cell === 'string' && /[^\d.\s()（）]/.test(cell);
}

/** Whether one of the first three cells says that the row is an example. */
export function isMarkedExample(window: GridWindow, cells: readonly Scalar[]): boolean {
  let seen = 0;
  for (let column = window.left; column <= window.right && seen < 5; column++) {
    const cell = cells[column];
    if (cell === null || cell === undefined || cell === '') continue;
    seen++;
    if (typeof cell === 'string' && isExample(cell)) return true;
  }
  return false;
}

/** The word of a total in one of the first texts of the row, where no name of its own stands beside it. */
function totalIn(cells: readonly Scalar[], filled: readonly number[], columns: RowColumns, named: boolean): string | null {
  let texts = 0;
  for (const column of filled) {
    const cell = cells[column];
    if (typeof cell !== 'string') continue;
    if (++texts > 4) return null;
    if (totalWord(cell) !== null && (!named || columns.names.includes(column))) return cell;
  }
  return null;
}

/** — — （元） （亩）: units below a header, and nothing else. */
export function isRowOfUnits(texts: readonly string[]): boolean {
  let units = 0;
  for (const text of texts) {
    if (text.length > 12) return false;
    if (isBlankCell(text)) continue;
    if (unitOf(compactText(text).replace(/^\(|\)$/g, '')) === null) return false;
    units++;
  }
  return units >= 1 && texts.length >= 2;
}

function isRepeatedHeader({ window, header, fold }: RowJudge, cells: readonly Scalar[], filled: readonly number[]): boolean {
  if (filled.length < 2) return false;
  let same = 0;
  for (const column of filled) {
    const cell = cells[column] as string;
    if (cell.length > 60) return false;
    const own = header.columns[column - window.left];
    if (!own || own.text === '') continue;
    const key = fold(cell).key;
    if (key !== '' && (key === own.leaf.key || own.parents.some((parent) => parent.key === key))) same++;
  }
  return same >= 2 && same >= filled.length * 0.6;
}
