import { FileError } from '../file-error';
import { MAX_COLUMNS, MAX_ROWS } from '../limits';
import { noteSignature } from '../notes';
import { findPart } from '../xlsx/package-parts';
import { unescapeExcel } from '../xml/text';
import { decodeUtf8 } from '../xml/utf8';
import type { ArchiveEntry } from '../zip/archive';
import { rebuildArchive } from '../zip/rebuild-archive';
import { EMPTY_STYLES, stylesOverride } from './created-styles';
import { applyEdits, type EditablePart, editablePart } from './edits';
import { type CellMark, markSheetEdits } from './mark-sheet';
import { styleMarker, unmarkStyleEdits } from './mark-styles';
import { CONTENT_TYPES, createStyles, editable, type MarkOptions, type OpenWorkbook, openWorkbook } from './open-workbook';
import { findStyles } from './style-sheet';
import { unmarkSheetEdits } from './unmark-sheet';

/** The cells to be marked on one sheet, by the name that the sheet has in the file. */
export interface SheetMarks {
  readonly sheet: string;
  readonly cells: readonly CellMark[];
}

/** Marks by worksheet part; throws for a sheet that is not there, or a cell that no sheet has. */
function marksByPart({ parts }: OpenWorkbook, marks: readonly SheetMarks[]): Map<ArchiveEntry, CellMark[]> {
  const byPart = new Map<ArchiveEntry, CellMark[]>();
  for (const { sheet, cells } of marks) {
    const entry = parts.sheets.find(({ name }) => unescapeExcel(name) === sheet)?.entry;
    if (!entry) throw new FileError('no-such-sheet');
    for (const { row, column } of cells) {
      const legal =
        Number.isInteger(row) && row >= 1 && row <= MAX_ROWS && Number.isInteger(column) && column >= 0 && column < MAX_COLUMNS;
      if (!legal) throw new RangeError('A mark lies outside the sheet.');
    }
    if (cells.length > 0) byPart.set(entry, [...(byPart.get(entry) ?? []), ...cells]);
  }
  return byPart;
}

/**
 * A copy of an .xlsx workbook with cells marked by a fill, and nothing else changed: the packed bytes of every part but `styles.xml`
 * and the marked sheets stay exactly the same, and inside these only styles are appended and the style number of marked cells
 * changes. A marked cell keeps its number format, font, borders, alignment and protection. The fill differs by severity in pattern
 * as well as in colour. Marks inside a merged range go to its top left cell; of several marks on a cell the gravest stays. Old
 * marks of this tool are taken off first. Sheet protection is neither needed nor changed. The original bytes are not touched.
 *
 * @throws FileError when the file is no readable .xlsx workbook or a sheet is not in it; RangeError for a place outside any sheet
 *
 * @example
 * isMarked(markWorkbook(writeWorkbook({ sheets: [{ name: '户表', columns: [{ title: '姓名' }], rows: [['=1+1']] }] }), [{ sheet: '户表', cells: [{ row: 2, column: 0, severity: 'error' }] }])) //=> true
 */
export function markWorkbook(bytes: Uint8Array, marks: readonly SheetMarks[], options: MarkOptions = {}): Uint8Array {
  const clean = isMarked(bytes, options) ? unmarkWorkbook(bytes, options) : bytes;
  const open = openWorkbook(clean, options);
  const { pack, parts } = open;
  const byPart = marksByPart(open, marks);
  if (byPart.size === 0) return clean.slice();
  if (pack.archive.entries.some(({ name }) => name.toLowerCase().startsWith('_xmlsignatures/')))
    options.onNote?.(noteSignature());
  const replace = new Map<string, Uint8Array>();
  const add = new Map<string, Uint8Array>();
  const stylesPart = parts.styles ? editable(pack, parts.styles) : editablePart(new TextEncoder().encode(EMPTY_STYLES));
  const styles = styleMarker(findStyles(stylesPart.body));
  for (const [entry, cells] of byPart) {
    const part = editable(pack, entry);
    replace.set(entry.name, applyEdits(part, markSheetEdits(part.body, cells, styles)));
  }
  const marked = applyEdits(stylesPart, styles.edits(parts.styles === undefined));
  if (parts.styles) replace.set(parts.styles.name, marked);
  else add.set(createStyles(open, replace), marked);
  return rebuildArchive(pack.archive, { replace, add });
}

/**
 * Whether a workbook carries marks of this tool that can be removed.
 *
 * @throws FileError when the file is no readable .xlsx workbook
 *
 * @example
 * isMarked(writeWorkbook({ sheets: [{ name: '户表', columns: [{ title: '姓名' }], rows: [['=1+1']] }] })) //=> false
 */
export function isMarked(bytes: Uint8Array, options: MarkOptions = {}): boolean {
  const { pack, parts } = openWorkbook(bytes, options);
  return parts.styles !== undefined && findStyles(editable(pack, parts.styles).body).memory !== undefined;
}

/** Takes out the tag that `createStyles` put in. */
function withoutTag(part: EditablePart, tag: string): Uint8Array {
  const text = decodeUtf8(part.body, 0, part.body.length);
  const at = text.indexOf(tag);
  const start = at < 0 ? -1 : text.lastIndexOf('<', at);
  if (start < 0) throw new FileError('no-marks');
  const before = new TextEncoder().encode(text.slice(0, start)).length;
  return applyEdits(part, [
    { at: before, remove: new TextEncoder().encode(text.slice(start, at + tag.length)).length, insert: '' },
  ]);
}

/**
 * Takes the marks off again: every marked cell gets back the very style that it had, cells and rows that marking made go unless
 * something was entered since, and `styles.xml` is as before. All other parts keep their packed bytes.
 *
 * @throws FileError `no-marks` when there are none, or another program has saved the file since (which drops what is remembered)
 *
 * @example
 * isMarked(unmarkWorkbook(markWorkbook(writeWorkbook({ sheets: [{ name: '户表', columns: [{ title: '姓名' }], rows: [['=1+1']] }] }), [{ sheet: '户表', cells: [{ row: 2, column: 0, severity: 'error' }] }]))) //=> false
 */
export function unmarkWorkbook(bytes: Uint8Array, options: MarkOptions = {}): Uint8Array {
  const open = openWorkbook(bytes, options);
  const { pack, parts } = open;
  const stylesPart = parts.styles && editable(pack, parts.styles);
  const sheet = stylesPart && findStyles(stylesPart.body);
  const styleEdits = sheet && unmarkStyleEdits(sheet);
  if (!parts.styles || !stylesPart || !sheet?.memory || !styleEdits) throw new FileError('no-marks');
  const memory = sheet.memory.content;
  const replace = new Map<string, Uint8Array>();
  const remove = new Set<string>();
  for (const entry of new Set(parts.sheets.flatMap((part) => (part.entry ? [part.entry] : [])))) {
    const part = editable(pack, entry);
    const edits = unmarkSheetEdits(part.body, memory);
    if (edits.length > 0) replace.set(entry.name, applyEdits(part, edits));
  }
  if (memory.created) {
    remove.add(parts.styles.name);
    dropCreated(open, parts.styles.name, replace);
  } else replace.set(parts.styles.name, applyEdits(stylesPart, styleEdits));
  return rebuildArchive(pack.archive, { replace, remove });
}

function dropCreated({ pack, parts }: OpenWorkbook, styles: string, replace: Map<string, Uint8Array>): void {
  const slash = parts.workbook.name.lastIndexOf('/') + 1;
  const relations = findPart(
    pack.archive,
    `${parts.workbook.name.slice(0, slash)}_rels/${parts.workbook.name.slice(slash)}.rels`,
  );
  const types = findPart(pack.archive, CONTENT_TYPES);
  if (!relations || !types) throw new FileError('no-marks');
  const part = editable(pack, relations);
  const tag = /Relationship Id="rIdTaizhangStyles"[^<>]{0,200}\/>/.exec(decodeUtf8(part.body, 0, part.body.length))?.[0];
  if (tag === undefined) throw new FileError('no-marks');
  replace.set(relations.name, withoutTag(part, tag));
  replace.set(types.name, withoutTag(editable(pack, types), stylesOverride(styles)));
}
