import type { Ledger } from '../ledgers/ledger';
import type { Scalar } from '../table/grid';
import { isEmptyCell } from './cell-text';
import type { FoldedHeader } from './fold-header';
import type { GridWindow } from './grid-window';
import type { Header } from './header-columns';
import { isKnownHeader } from './header-index';

const ALSO = /^(序号|备注)$/;

/**
 * The next row below a header in which another header begins, or -1: at least three texts, half of them and more known to some
 * ledger, no number, and not the same header again. One pass; most rows of data are left at their first number or code.
 */
export function findNextHeader(
  window: GridWindow,
  header: Header,
  ledgers: readonly Ledger[],
  fold: (text: string) => FoldedHeader,
): number {
  for (let row = header.bottom + 1; row < window.to; row++) {
    const texts = headerTexts(window, row);
    if (texts === null) continue;
    let known = 0;
    let same = 0;
    for (const [column, text] of texts) {
      const key = fold(text).key;
      if (isKnownHeader(ledgers, key) || ALSO.test(key)) known++;
      const own = header.columns[column - window.left];
      if (own && (own.leaf.key === key || own.parents.some((parent) => parent.key === key))) same++;
    }
    if (known >= 3 && known >= texts.length * 0.5 && same < texts.length * 0.6) return row;
  }
  return -1;
}

/** The texts of a row by column, when all its cells are texts that a header could have; else null. */
function headerTexts(window: GridWindow, row: number): readonly (readonly [number, string])[] | null {
  const cells = window.grid.rows[row] as readonly Scalar[];
  const end = Math.min(window.right, cells.length - 1);
  let count = 0;
  for (let column = window.left; column <= end; column++) {
    const cell = cells[column];
    if (cell === null || cell === undefined) continue;
    if (typeof cell !== 'string' || cell.length > 60 || /\d{6}/.test(cell)) return null;
    count++;
  }
  if (count < 3) return null;
  const texts: (readonly [number, string])[] = [];
  for (let column = window.left; column <= end; column++) {
    const cell = cells[column];
    if (typeof cell === 'string' && !isEmptyCell(cell)) texts.push([column, cell]);
  }
  return texts.length < 3 ? null : texts;
}
