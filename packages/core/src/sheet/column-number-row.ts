import { foldText } from '../kinds/fold';
import type { Scalar } from '../table/grid';
import { cellText } from './cell-text';

const STEMS = '甲乙丙丁戊己庚辛壬癸';
const ORDINAL = /^\(?(\d{1,3})\)?(?:=.*)?$/;

/** 1, (1), 第1栏, 3=1+2 → 1, 1, 1, 3; 甲 → -1 (a place without a number); NaN for anything else. */
function ordinalOf(cell: Scalar): number {
  if (typeof cell === 'number') return Number.isInteger(cell) && cell >= 1 && cell <= 500 ? cell : Number.NaN;
  if (typeof cell !== 'string' || cell.length > 40) return Number.NaN;
  const text = foldText(cell)
    .replace(/^第(?=\d)/, '')
    .replace(/[列栏]$/, '');
  if (
    (text.length === 1 && (STEMS.includes(text) || /^[A-Z]$/.test(text))) ||
    text === '栏次' ||
    text === '栏' ||
    text === '行次' ||
    text === '序号'
  )
    return -1;
  const match = ORDINAL.exec(text);
  return match ? Number(match[1]) : Number.NaN;
}

/**
 * Whether the cells are the numbers of the columns that some forms print below the header: 1 2 3 …, (1)(2)(3), 甲 乙 1 2 3, A B C,
 * 栏次 1 2 3=1+2. At least three, nothing else in the row, and the numbers go up by one.
 */
export function isColumnNumbers(cells: readonly Scalar[]): boolean {
  if (cells.length < 3) return false;
  let last = 0;
  let steps = 0;
  let places = 0;
  for (let i = 0; i < cells.length; i++) {
    const ordinal = ordinalOf(cells[i] as Scalar);
    if (Number.isNaN(ordinal)) return false;
    if (ordinal < 0) {
      places++;
      continue;
    }
    if (ordinal !== last + 1 && !(last === 0 && ordinal <= 2)) return false;
    last = ordinal;
    steps++;
  }
  if (steps === 0) return cells.length >= 3 && isRising(cells.map((cell) => foldText(cellText(cell))));
  return steps + places >= 3 && steps >= 2;
}

/** 甲 乙 丙, A B C. */
function isRising(texts: readonly string[]): boolean {
  return texts.every((text, i) => i === 0 || places(text) > places(texts[i - 1] as string));
}

function places(text: string): number {
  const stem = STEMS.indexOf(text);
  return stem >= 0 ? stem : text.charCodeAt(0);
}
