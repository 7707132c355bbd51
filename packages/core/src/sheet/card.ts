import type { Ledger } from '../ledgers/ledger';
import type { FoldedHeader } from './fold-header';
import { cellAt, filledColumns, type GridWindow } from './grid-window';
import { isKnownHeader } from './header-index';

const LOOK_AT = 40;

/**
 * Whether the window is a card of one household or village: labels with their values beside them, in several rows. At least five
 * labels that some ledger knows, in three rows and more, most of them followed by a value.
 */
export function isCard(window: GridWindow, ledgers: readonly Ledger[], fold: (text: string) => FoldedHeader): boolean {
  let labels = 0;
  let rows = 0;
  for (let row = window.from; row < Math.min(window.to, window.from + LOOK_AT); row++) {
    const filled = filledColumns(window, row);
    let own = 0;
    for (const column of filled) {
      const cell = cellAt(window.grid, row, column);
      if (typeof cell === 'string' && cell.length <= 40 && isKnownHeader(ledgers, fold(cell).key)) own++;
    }
    if (own > 0 && own <= filled.length * 0.75) {
      labels += own;
      rows++;
    }
  }
  return labels >= 5 && rows >= 3;
}
