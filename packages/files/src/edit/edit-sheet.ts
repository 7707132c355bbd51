import { cellAddress, formulaKey, type GridRange, type Scalar } from '@taizhang/core';
import type { ByteEdit } from '../mark/edits';
import { anchorsOf, byRowOf, type CellWriter, placeCells } from '../mark/place-cells';
import { scanRows } from '../mark/row-scan';
import { looksLive } from '../write/formula-guard';
import { safeText } from '../write/safe-text';
import { type SheetFormulas, sheetFormulas } from './sheet-formulas';
import { shiftFormula } from './shift-formula';
import type { StyleVariants } from './style-variants';

/** A value to be written into a cell: sheet row from 1, column from 0 (A). Text stays text, `null` empties the cell. */
export interface CellEntry {
  readonly row: number;
  readonly column: number;
  readonly value: Exclude<Scalar, object> | null;
  /** Number format, `@` for digits that are text; without it the cell keeps its own. */
  readonly format?: string;
}

/** Why an entry was not made. */
export type EntryRefusal = 'below-merge' | 'array-formula' | 'shared-formula';

export interface SheetChange {
  readonly edits: readonly ByteEdit[];
  readonly refused: readonly { readonly entry: CellEntry; readonly why: EntryRefusal }[];
  /** Cells that lost a formula, by A1 address. */
  readonly overwritten: readonly string[];
  readonly made: number;
}

/** The cell as XML; the style attribute is left out for style 0 of a cell that had none. */
function cellXml(entry: CellEntry, prefix: string, style: number | undefined): string {
  const { row, column, value } = entry;
  const open = `<${prefix}c r="${cellAddress(row, column)}"${style === undefined ? '' : ` s="${style}"`}`;
  if (value === null || value === '') return `${open}/>`;
  if (typeof value === 'number') return `${open}><${prefix}v>${value}</${prefix}v></${prefix}c>`;
  if (typeof value === 'boolean') return `${open} t="b"><${prefix}v>${value ? 1 : 0}</${prefix}v></${prefix}c>`;
  return `${open} t="inlineStr"><${prefix}is><${prefix}t xml:space="preserve">${safeText(value)}</${prefix}t></${prefix}is></${prefix}c>`;
}

function contains({ top, left, bottom, right }: GridRange, { row, column }: CellEntry): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

/**
 * The edits that write values into a sheet, and what else must change so that all other cells mean the same as before: cells that
 * share a formula with one that is overwritten get it in full.
 */
export function editSheet(body: Uint8Array, entries: readonly CellEntry[], styles: StyleVariants): SheetChange {
  const there = new Set<number>();
  const frame = scanRows(body, { visit: ({ number }) => there.add(number), wants: () => false });
  const formulas = sheetFormulas(body);
  const anchor = anchorsOf(frame.merges);
  const refused: { entry: CellEntry; why: EntryRefusal }[] = [];
  const possible = new Map<number, CellEntry>();
  for (const entry of entries) {
    const at = anchor(entry.row, entry.column);
    if (at && (at.row !== entry.row || at.column !== entry.column)) refused.push({ entry, why: 'below-merge' });
    else if (formulas.blocks.some((block) => contains(block, entry))) refused.push({ entry, why: 'array-formula' });
    // Emptying a cell of a row that is not there changes nothing.
    else if (entry.value !== null || there.has(entry.row)) possible.set(formulaKey(entry.row, entry.column), entry);
  }
  const apart = partShared(formulas, possible);
  for (const key of apart.stuck) refused.push({ entry: possible.get(key) as CellEntry, why: 'shared-formula' });
  const toMake = [...possible].flatMap(([key, entry]) => (apart.stuck.has(key) ? [] : [entry]));
  const variant = (style: number, { value, format }: CellEntry): number =>
    styles.of(style, format, typeof value === 'string' && looksLive(value));
  const writer: CellWriter<CellEntry> = {
    change: (cell, entry, prefix) => {
      const style = variant(cell.style, entry);
      const stated = cell.styleStart < 0 && style === 0 ? undefined : style;
      return { at: cell.start, remove: cell.end - cell.start, insert: cellXml(entry, prefix, stated) };
    },
    make: (entry, prefix, _origin, style) => cellXml(entry, prefix, variant(style, entry)),
  };
  const placed = placeCells(body, frame, (row) => there.has(row), byRowOf(toMake), writer);
  const edits = [...placed, ...apart.edits(frame.prefix)].sort((a, b) => a.at - b.at);
  const overwritten = toMake.filter(({ row, column }) => formulas.cells.has(formulaKey(row, column)));
  return { edits, refused, overwritten: overwritten.map(({ row, column }) => cellAddress(row, column)), made: toMake.length };
}

/** Shared formulas whose text is about to go: every other member gets its own. Where that cannot be said, the text must stay. */
function partShared(
  formulas: SheetFormulas,
  entries: ReadonlyMap<number, CellEntry>,
): { readonly stuck: ReadonlySet<number>; readonly edits: (prefix: string) => ByteEdit[] } {
  const stuck = new Set<number>();
  const texts: { readonly at: number; readonly remove: number; readonly text: string }[] = [];
  for (const members of formulas.shared.values()) {
    const holder = members.find(({ text }) => text !== '');
    if (!holder || !entries.has(formulaKey(holder.row, holder.column))) continue;
    const others = members.filter(({ row, column }) => !entries.has(formulaKey(row, column)));
    const own = others.map(({ row, column }) => shiftFormula(holder.text, row - holder.row, column - holder.column));
    if (own.includes(null)) stuck.add(formulaKey(holder.row, holder.column));
    else others.forEach(({ start, end }, i) => texts.push({ at: start, remove: end - start, text: own[i] as string }));
  }
  const edits = (prefix: string): ByteEdit[] =>
    texts.map(({ at, remove, text }) => ({ at, remove, insert: `<${prefix}f>${safeText(text)}</${prefix}f>` }));
  return { stuck, edits };
}
