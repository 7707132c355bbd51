import { FileError } from '../file-error';
import { budgetOf, type Limits } from '../limits';
import type { FileNote } from '../workbook';
import { findPart, findWorkbookPart, type Package, readWorkbookParts, type WorkbookParts } from '../xlsx/package-parts';
import { decodeUtf8 } from '../xml/utf8';
import { type ArchiveEntry, openArchive, readEntry } from '../zip/archive';
import type { Inflate } from '../zip/inflate';
import { lastChildPlace, stylesOverride, stylesRelation } from './created-styles';
import { applyEdits, type EditablePart, editablePart } from './edits';

export interface MarkOptions {
  readonly limits?: Partial<Limits>;
  readonly inflate?: Inflate;
  /** Told what a reader of the copy should know, e.g. that its digital signature no longer holds. */
  readonly onNote?: (note: FileNote) => void;
}

/** A package whose workbook part was found and read. */
export interface OpenWorkbook {
  readonly pack: Package;
  readonly parts: WorkbookParts;
}

export function openWorkbook(bytes: Uint8Array, options: MarkOptions): OpenWorkbook {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new FileError(bytes.length === 0 ? 'empty' : 'not-xlsx');
  const budget = budgetOf(options.limits);
  const pack: Package = { archive: openArchive(bytes, budget), budget, inflate: options.inflate };
  const workbook = findWorkbookPart(pack);
  if (!workbook || findPart(pack.archive, 'xl/workbook.bin')) throw new FileError('not-xlsx');
  return { pack, parts: readWorkbookParts(pack, workbook) };
}

export function editable({ archive, budget, inflate }: Package, entry: ArchiveEntry): EditablePart {
  return editablePart(readEntry(archive, entry, budget, inflate));
}

export const CONTENT_TYPES = '[Content_Types].xml';

/** Name and edits of the parts that a workbook without styles needs. */
export function createStyles({ pack, parts }: OpenWorkbook, replace: Map<string, Uint8Array>): string {
  const slash = parts.workbook.name.lastIndexOf('/') + 1;
  const folder = parts.workbook.name.slice(0, slash);
  const name = `${folder}taizhang-styles.xml`;
  const relations = findPart(pack.archive, `${folder}_rels/${parts.workbook.name.slice(slash)}.rels`);
  const types = findPart(pack.archive, CONTENT_TYPES);
  if (!relations || !types) throw new FileError('damaged');
  const relationsPart = editable(pack, relations);
  const strict = decodeUtf8(relationsPart.body, 0, relationsPart.body.length).includes(
    'http://purl.oclc.org/ooxml/officeDocument/relationships',
  );
  const base = strict
    ? 'http://purl.oclc.org/ooxml/officeDocument/relationships'
    : 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const append = (part: EditablePart, tag: string): Uint8Array => {
    const { at, prefix } = lastChildPlace(part.body);
    return applyEdits(part, [{ at, remove: 0, insert: `<${prefix}${tag}` }]);
  };
  replace.set(relations.name, append(relationsPart, stylesRelation(base)));
  replace.set(types.name, append(editable(pack, types), stylesOverride(name)));
  return name;
}
