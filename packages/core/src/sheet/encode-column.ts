import { type ReadContext, Unreadable } from '../kinds/kind';
import { readCell } from '../kinds/read-cell';
import type { Scalar } from '../table/grid';
import { type CellProblem, CellStatus } from '../table/table';
import { cellText } from './cell-text';
import type { ColumnStore } from './column-store';

/**
 * Reads the first `count` of `cells` into a column from row `offset` on. The hot loop of staging: nothing is allocated for a cell that
 * can be read; one that cannot be gets a problem with its raw text.
 */
export function encodeColumn(
  store: ColumnStore,
  cells: readonly (Scalar | undefined)[],
  count: number,
  offset: number,
  context: ReadContext,
  problems: CellProblem[],
): void {
  const { kind, status, values, texts } = store;
  for (let i = 0; i < count; i++) {
    const raw = cells[i];
    if (raw === null || raw === undefined) {
      status[offset + i] = CellStatus.blank;
      continue;
    }
    const read = readCell(kind, raw, context);
    if (read === null) status[offset + i] = CellStatus.blank;
    else if (read instanceof Unreadable) {
      status[offset + i] = CellStatus.unreadable;
      problems.push({ row: offset + i, field: store.field, code: read.code, raw: cellText(raw).slice(0, 200) });
    } else {
      status[offset + i] = CellStatus.ok;
      if (typeof read === 'string') {
        if (texts !== null) texts[offset + i] = read;
      } else if (values !== null) values[offset + i] = read;
    }
  }
}
