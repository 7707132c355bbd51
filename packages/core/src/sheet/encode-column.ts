import type { Kind, ReadContext, Unreadable } from '../kinds/kind';
import { readCell } from '../kinds/read-cell';
import type { Scalar } from '../table/grid';
import { type CellProblem, CellStatus } from '../table/table';
import { cellText } from './cell-text';
import { type ColumnStore, LATELY, type Lately } from './column-store';

type Reading = ReturnType<typeof readCell>;

/** Longer texts are no codes: they seldom come again. */
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
  if (store.texts === null) encodeValues(store, cells, count, offset, context, problems);
  else encodeTexts(store, store.texts, cells, count, offset, context, problems);
}

/** Names and numbers: nearly every cell is another, and nearly every one stands as it is stored. */
function encodeTexts(
  { field, kind, status }: ColumnStore,
  texts: string[],
  cells: readonly (Scalar | undefined)[],
  count: number,
  offset: number,
  context: ReadContext,
  problems: CellProblem[],
): void {
  const isPlain = kind.isPlain ?? never;
  for (let i = 0; i < count; i++) {
    const raw = cells[i];
    const read = typeof raw === 'string' && isPlain(raw) ? raw : readCell(kind, raw, context);
    if (typeof read === 'string') {
      status[offset + i] = CellStatus.ok;
      texts[offset + i] = read;
    } else if (read === null) status[offset + i] = CellStatus.blank;
    else {
      status[offset + i] = CellStatus.unreadable;
      problems.push(problemOf(offset + i, field, read as Unreadable, raw));
    }
  }
}

const never = () => false;

/** Numbers, dates and codes: the cell before and short texts are often the same again. */
function encodeValues(
  { field, kind, status, values, lately }: ColumnStore,
  cells: readonly (Scalar | undefined)[],
  count: number,
  offset: number,
  context: ReadContext,
  problems: CellProblem[],
): void {
  // Another sheet may have another unit or date system: what was read there says nothing here.
  if (lately !== null && lately.context !== context) {
    lately.raw.fill(null);
    lately.context = context;
  }
  const into = values as Float64Array;
  let lastText: string | null = null;
  let lastRead: Reading = null;
  for (let i = 0; i < count; i++) {
    const raw = cells[i];
    let read: Reading;
    if (typeof raw !== 'string') read = readCell(kind, raw, context);
    else if (raw === lastText) read = lastRead;
    else {
      read =
        lately !== null && raw.length <= LONGEST_KEPT ? readLately(lately, kind, raw, context) : readCell(kind, raw, context);
      lastText = raw;
      lastRead = read;
    }
    if (typeof read === 'number') {
      status[offset + i] = CellStatus.ok;
      into[offset + i] = read;
    } else if (read === null) status[offset + i] = CellStatus.blank;
    else {
      status[offset + i] = CellStatus.unreadable;
      problems.push(problemOf(offset + i, field, read as Unreadable, raw));
    }
  }
}

function readLately(lately: Lately, kind: Kind, raw: string, context: ReadContext): Reading {
  const ends = raw.length === 0 ? 0 : raw.charCodeAt(0) * 3 + raw.charCodeAt(raw.length - 1);
  const place = (raw.length * 5 + ends) & (LATELY - 1);
  if (lately.raw[place] === raw) return lately.read[place] as Reading;
  const read = readCell(kind, raw, context);
  lately.raw[place] = raw;
  lately.read[place] = read;
  return read;
}

function problemOf(row: number, field: string, read: Unreadable, raw: Scalar | undefined): CellProblem {
  return { row, field, code: read.code, raw: cellText(raw as Exclude<Scalar, null>).slice(0, 200) };
}
