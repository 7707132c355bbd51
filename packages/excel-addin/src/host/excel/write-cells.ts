import type { GridRange, Scalar } from '@taizhang/core';
import { HostError } from '../host-error';
import type { HostEdit, HostGuard } from '../port';
import { type EditBlock, editBlocks } from './edit-blocks';
import { quietly } from './own-events';
import { writeBatch } from './run-batch';
import { scalarOf } from './scalar-of';
import { typedText } from './typed-text';

/** Blocks from which on Excel is asked not to calculate in between. */
const MANY = 50;

interface SheetWrite {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  readonly blocks: readonly { readonly block: EditBlock; readonly range: Excel.Range }[];
  readonly guards: readonly { readonly range: Excel.Range; readonly at: GridRange; readonly guards: readonly HostGuard[] }[];
}

/**
 * Writes cells in two round trips: the first looks whether the sheets are there and open, and whether the guarded cells still hold
 * what was read; the second writes everything. Nothing is written when anything is not as expected.
 */
export async function writeCells(edits: readonly HostEdit[], guards: readonly HostGuard[] = []): Promise<void> {
  if (edits.length === 0) return;
  await writeBatch(async (context) => {
    const sheets = bySheet(edits).map(([name, own]) => prepare(context, name, own, guardsOf(guards, name)));
    await context.sync();
    for (const one of sheets) check(one);
    if (sheets.reduce((sum, { blocks }) => sum + blocks.length, 0) > MANY) {
      context.workbook.application.suspendApiCalculationUntilNextSync();
    }
    await quietly(context, async () => {
      for (const { blocks } of sheets) for (const { block, range } of blocks) writeBlock(block, range);
      await context.sync();
    });
  }, edits[0]?.sheet.sheet);
}

function bySheet(edits: readonly HostEdit[]): [string, HostEdit[]][] {
  const sheets = new Map<string, HostEdit[]>();
  for (const edit of edits) {
    const own = sheets.get(edit.sheet.sheet);
    if (own) own.push(edit);
    else sheets.set(edit.sheet.sheet, [edit]);
  }
  return [...sheets];
}

const guardsOf = (guards: readonly HostGuard[], name: string): HostGuard[] => guards.filter(({ sheet }) => sheet.sheet === name);

function prepare(context: Excel.RequestContext, name: string, edits: readonly HostEdit[], guards: readonly HostGuard[]): SheetWrite {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load('name');
  sheet.protection.load('protected');
  const at = ({ top, left, bottom, right }: GridRange): Excel.Range =>
    sheet.getRangeByIndexes(top - 1, left, bottom - top + 1, right - left + 1);
  const blocks = editBlocks(edits).map((block) => {
    const range = at(block.range);
    // What a text becomes depends on the format that the cell has.
    if (block.edits.some(({ value, format }) => typeof value === 'string' && format === undefined)) range.load('numberFormat');
    return { block, range };
  });
  const guarded = editBlocks(guards.map((guard) => ({ ...guard, sheet: guard.sheet }))).map(({ range: where, edits: own }) => {
    const range = at(where);
    range.load('values');
    return { range, at: where, guards: own as readonly HostGuard[] };
  });
  return { sheet, name, blocks, guards: guarded };
}

function check({ sheet, name, guards }: SheetWrite): void {
  if (sheet.isNullObject) throw new HostError('no-such-sheet', { sheet: name });
  if (sheet.protection.protected) throw new HostError('protected', { sheet: name });
  for (const { range, at, guards: own } of guards) {
    const { values } = range;
    if (values === null) throw new HostError('too-large', { sheet: name });
    for (const { row, column, value } of own) {
      if (!same(scalarOf((values[row - at.top] as unknown[])[column - at.left]), value)) throw new HostError('changed', { sheet: name });
    }
  }
}

const same = (a: Scalar, b: Scalar): boolean =>
  a === b || (typeof a === 'object' && typeof b === 'object' && a !== null && b !== null && a.error === b.error);

/** Format, value, format: a number is put into a text cell while it is none, else Excel would make a text of it. */
function writeBlock({ range: where, edits }: EditBlock, range: Excel.Range): void {
  const empty = (): unknown[][] =>
    Array.from({ length: where.bottom - where.top + 1 }, () => new Array<unknown>(where.right - where.left + 1).fill(null));
  const [before, values, after] = [empty(), empty(), empty()];
  let [hasBefore, hasAfter] = [false, false];
  for (const edit of edits) {
    const [i, j] = [edit.row - where.top, edit.column - where.left];
    const format = edit.format ?? (typeof edit.value === 'string' ? ((range.numberFormat[i] as unknown[])[j] as string) : undefined);
    const late = format === '@' && (edit.formula !== undefined || typeof edit.value !== 'string');
    if (edit.format !== undefined) {
      (before[i] as unknown[])[j] = late ? 'General' : edit.format;
      hasBefore = true;
      if (late) {
        (after[i] as unknown[])[j] = edit.format;
        hasAfter = true;
      }
    }
    (values[i] as unknown[])[j] = contentOf(edit, format ?? 'General');
  }
  if (hasBefore) range.numberFormat = before;
  range.values = values;
  if (hasAfter) range.numberFormat = after;
}

function contentOf({ value, formula }: HostEdit, format: string): unknown {
  if (formula !== undefined) return `=${formula}`;
  if (value === null) return '';
  if (typeof value === 'string') return typedText(value, format);
  return typeof value === 'object' ? value.error : value;
}
