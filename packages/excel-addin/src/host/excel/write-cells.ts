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
 * what was read; the second looks at the guards once more and writes everything. Nothing is written when anything is not as expected;
 * what moved between the two gets back what it held.
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
      const seen = guards.length === 0 ? [] : sheets.flatMap(lookAgain);
      for (const { blocks } of sheets) for (const { block, range } of blocks) writeBlock(block, range);
      await context.sync();
      if (guards.length > 0) await orPutBack(context, sheets, seen);
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

function prepare(
  context: Excel.RequestContext,
  name: string,
  edits: readonly HostEdit[],
  guards: readonly HostGuard[],
): SheetWrite {
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

/** A block with what it held at the moment of writing. */
interface Seen {
  readonly block: EditBlock;
  readonly range: Excel.Range;
  readonly held: Excel.Range;
}

/** Reads guards and cells in the very batch that writes, before the writing: nobody can come in between. */
function lookAgain({ blocks, guards }: SheetWrite): Seen[] {
  for (const { range } of guards) range.load('values');
  return blocks.map(({ block, range }) => {
    const held = range.getOffsetRange(0, 0);
    held.load('values,formulas,numberFormat');
    return { block, range, held };
  });
}

/** Rows that were sorted between looking and writing were written to wrongly: they get back at once what they held. */
async function orPutBack(context: Excel.RequestContext, sheets: readonly SheetWrite[], seen: readonly Seen[]): Promise<void> {
  try {
    for (const one of sheets) check(one);
  } catch (error) {
    for (const { block, range, held } of seen) {
      writeBlock({ range: block.range, edits: block.edits.map((edit) => heldBy(edit, block.range, held)) }, range);
    }
    await context.sync();
    throw error;
  }
}

function heldBy({ sheet, row, column }: HostEdit, { top, left }: GridRange, held: Excel.Range): HostEdit {
  const at = (values: readonly (readonly unknown[])[]): unknown => values[row - top]?.[column - left];
  const [value, formula, format] = [at(held.values), at(held.formulas), at(held.numberFormat)];
  const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
  return {
    sheet,
    row,
    column,
    value: scalarOf(value),
    format: typeof format === 'string' && format !== '' ? format : 'General',
    ...(isFormula ? { formula: formula.slice(1) } : {}),
  };
}

function check({ sheet, name, guards }: SheetWrite): void {
  if (sheet.isNullObject) throw new HostError('no-such-sheet', { sheet: name });
  if (sheet.protection.protected) throw new HostError('protected', { sheet: name });
  for (const { range, at, guards: own } of guards) {
    const { values } = range;
    if (values === null) throw new HostError('too-large', { sheet: name });
    for (const { row, column, value } of own) {
      if (!same(scalarOf(values[row - at.top]?.[column - at.left]), value)) throw new HostError('changed', { sheet: name });
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
    const format =
      edit.format ?? (typeof edit.value === 'string' ? ((range.numberFormat[i] as unknown[])[j] as string) : undefined);
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
