import type { ReadContext, Unreadable } from '../kinds/kind';
import { readCell } from '../kinds/read-cell';
import type { Scalar } from '../table/grid';
import { type CellProblem, CellStatus } from '../table/table';
import { cellText } from './cell-text';
import { type ColumnStore, LATELY } from './column-store';

/** Longer texts are names and numbers, which seldom come again. */
const LONGEST_KEPT = 14;

/**
 * Reads the first `count` of `cells` into a column from row `offset` on. The hot loop of staging: nothing is allocated for a cell that
 * can be read; one that cannot be gets a problem with its raw text. The same raw value in one column reads the same.
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
  const { raw: keptRaw, read: keptRead } = store.lately;
  // Another sheet may have another unit or date system: what was read there says nothing here.
  if (store.lately.context !== context) {
    keptRaw.fill(null);
    store.lately.context = context;
  }
  let lastRaw: Scalar = null;
  let read: number | string | Unreadable | null = null;
  for (let i = 0; i < count; i++) {
    const raw = cells[i];
    if (raw === null || raw === undefined) {
      status[offset + i] = CellStatus.blank;
      continue;
    }
    if (raw !== lastRaw) {
      lastRaw = raw;
      if (typeof raw === 'string' && raw.length <= LONGEST_KEPT) {
        const place =
          (raw.length * 5 + (raw.length === 0 ? 0 : raw.charCodeAt(0) * 3 + raw.charCodeAt(raw.length - 1))) & (LATELY - 1);
        if (keptRaw[place] === raw) read = keptRead[place] as number | string | Unreadable | null;
        else {
          read = readCell(kind, raw, context);
          keptRaw[place] = raw;
          keptRead[place] = read;
        }
      } else read = readCell(kind, raw, context);
    }
    if (typeof read === 'number') {
      status[offset + i] = CellStatus.ok;
      if (values !== null) values[offset + i] = read;
    } else if (typeof read === 'string') {
      status[offset + i] = CellStatus.ok;
      if (texts !== null) texts[offset + i] = read;
    } else if (read === null) status[offset + i] = CellStatus.blank;
    else {
      status[offset + i] = CellStatus.unreadable;
      problems.push({ row: offset + i, field: store.field, code: read.code, raw: cellText(raw).slice(0, 200) });
    }
  }
}
