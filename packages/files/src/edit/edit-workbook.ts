import { FileError } from '../file-error';
import { MAX_COLUMNS, MAX_ROWS } from '../limits';
import { EMPTY_STYLES } from '../mark/created-styles';
import { applyEdits, editablePart } from '../mark/edits';
import { createStyles, editable, type MarkOptions, type OpenWorkbook, openWorkbook } from '../mark/open-workbook';
import { findStyles } from '../mark/style-sheet';
import { noteRecalculated, noteRefused, noteSignature } from '../notes';
import type { SheetPart } from '../xlsx/package-parts';
import { unescapeExcel } from '../xml/text';
import type { ArchiveEntry } from '../zip/archive';
import { rebuildArchive } from '../zip/rebuild-archive';
import { unchain } from './calc-chain';
import { dropPart } from './drop-part';
import { type CellEntry, editSheet } from './edit-sheet';
import { recalculateOnLoad } from './recalculate';
import { type StyleVariants, styleVariants } from './style-variants';

/** Values to be written on one sheet, by the name that the sheet has in the file. */
export interface SheetEdits {
  readonly sheet: string;
  readonly cells: readonly CellEntry[];
}

interface Editing {
  readonly open: OpenWorkbook;
  readonly options: MarkOptions;
  readonly replace: Map<string, Uint8Array>;
  readonly remove: Set<string>;
  /** Cells that lost a formula, as `sheetId|A1`. */
  readonly overwritten: Set<string>;
}

function checked(cells: readonly CellEntry[]): readonly CellEntry[] {
  for (const { row, column, value } of cells) {
    const legal =
      Number.isInteger(row) && row >= 1 && row <= MAX_ROWS && Number.isInteger(column) && column >= 0 && column < MAX_COLUMNS;
    if (!legal) throw new RangeError('An entry lies outside the sheet.');
    if (typeof value === 'number' && !Number.isFinite(value)) throw new RangeError('An entry is no finite number.');
  }
  return cells;
}

function cellsBySheet({ parts }: OpenWorkbook, sheets: readonly SheetEdits[]): Map<SheetPart, CellEntry[]> {
  const bySheet = new Map<SheetPart, CellEntry[]>();
  for (const { sheet, cells } of sheets) {
    const part = parts.sheets.find(({ name }) => unescapeExcel(name) === sheet);
    if (!part?.entry) throw new FileError('no-such-sheet');
    if (cells.length > 0) bySheet.set(part, [...(bySheet.get(part) ?? []), ...checked(cells)]);
  }
  return bySheet;
}

/** Writes the values of one sheet; says how many were made. */
function editPart(editing: Editing, sheet: SheetPart, cells: readonly CellEntry[], styles: StyleVariants): number {
  const { open, options, replace, overwritten } = editing;
  const entry = sheet.entry as ArchiveEntry;
  const part = editable(open.pack, entry);
  const change = editSheet(part.body, cells, styles);
  if (change.edits.length > 0) replace.set(entry.name, applyEdits(part, change.edits));
  for (const cell of change.overwritten) overwritten.add(`${sheet.sheetId}|${cell}`);
  for (const { entry: refused, why } of change.refused)
    options.onNote?.(noteRefused(unescapeExcel(sheet.name), refused.row, refused.column, why));
  return change.made;
}

const LT = 60;

/** Whether a worksheet part holds an `<f>`, with or without a prefix. */
function hasFormula(body: Uint8Array): boolean {
  for (let at = body.indexOf(LT); at >= 0; at = body.indexOf(LT, at + 1)) {
    let name = at + 1;
    let i = name;
    for (; i < at + 24; i++) {
      const byte = body[i];
      if (byte === 58) name = i + 1;
      else if (byte === undefined || byte === 62 || byte === 47 || byte <= 32) break;
    }
    if (i - name === 1 && body[name] === 102) return true;
  }
  return false;
}

/** What depends on the new values is computed when the file is next opened, and cells without a formula leave the chain. */
function settleFormulas({ open, options, replace, remove, overwritten }: Editing): void {
  const { pack, parts } = open;
  const isComputed = parts.sheets.some(({ entry }) => {
    if (!entry) return false;
    const edited = replace.get(entry.name);
    return hasFormula(edited ?? editable(pack, entry).body);
  });
  if (isComputed) {
    const workbook = editable(pack, parts.workbook);
    const edits = recalculateOnLoad(workbook.body);
    if (edits.length > 0) replace.set(parts.workbook.name, applyEdits(workbook, edits));
    options.onNote?.(noteRecalculated());
  }
  if (!parts.calcChain || overwritten.size === 0) return;
  const chain = editable(pack, parts.calcChain);
  const { edits, isLeft } = unchain(chain.body, (sheetId, cell) => overwritten.has(`${sheetId}|${cell}`));
  if (!isLeft) dropPart(open, parts.calcChain.name, replace, remove);
  else if (edits.length > 0) replace.set(parts.calcChain.name, applyEdits(chain, edits));
}

/**
 * A copy of an .xlsx workbook with values written into cells, and nothing else changed: every part but the edited sheets stays packed
 * as it was, except that styles are appended where a number format is asked for, the calculation chain loses cells whose formula was
 * overwritten, and a workbook with formulas is told to compute them when it is opened. Text is written into the cell itself, never as
 * a formula; shared strings are not touched. What cannot be written (below a merge, inside an array formula) is left and noted.
 */
export function editWorkbook(bytes: Uint8Array, sheets: readonly SheetEdits[], options: MarkOptions = {}): Uint8Array {
  const open = openWorkbook(bytes, options);
  const { pack, parts } = open;
  const bySheet = cellsBySheet(open, sheets);
  const editing: Editing = { open, options, replace: new Map(), remove: new Set(), overwritten: new Set() };
  const add = new Map<string, Uint8Array>();
  const stylesPart = parts.styles ? editable(pack, parts.styles) : editablePart(new TextEncoder().encode(EMPTY_STYLES));
  const styles = styleVariants(findStyles(stylesPart.body));
  let made = 0;
  for (const [sheet, cells] of bySheet) made += editPart(editing, sheet, cells, styles);
  if (made === 0) return bytes.slice();
  if (pack.archive.entries.some(({ name }) => name.toLowerCase().startsWith('_xmlsignatures/')))
    options.onNote?.(noteSignature());
  const styleEdits = styles.edits();
  if (styleEdits.length > 0) {
    const edited = applyEdits(stylesPart, styleEdits);
    if (parts.styles) editing.replace.set(parts.styles.name, edited);
    else add.set(createStyles(open, editing.replace), edited);
  }
  settleFormulas(editing);
  return rebuildArchive(pack.archive, { replace: editing.replace, add, remove: editing.remove });
}
