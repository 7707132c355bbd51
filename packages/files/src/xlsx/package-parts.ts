import { FileError } from '../file-error';
import type { Budget } from '../limits';
import {
  attribute,
  END,
  flagAttribute,
  nameIs,
  nextToken,
  numberAttribute,
  OPEN,
  prefixedAttribute,
  xmlCursor,
} from '../xml/cursor';
import { normalXmlBytes } from '../xml/normal-bytes';
import { type Archive, type ArchiveEntry, readEntry } from '../zip/archive';
import type { Inflate } from '../zip/inflate';

/** An opened workbook package and what reading it may still cost. */
export interface Package {
  readonly archive: Archive;
  readonly budget: Budget;
  readonly inflate: Inflate | undefined;
}

export interface SheetPart {
  readonly name: string;
  /** What the calculation chain calls it. */
  readonly sheetId: number;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  /** The worksheet part; undefined for chart sheets and the like. */
  readonly entry: ArchiveEntry | undefined;
}

export interface WorkbookParts {
  readonly workbook: ArchiveEntry;
  readonly sheets: readonly SheetPart[];
  readonly styles: ArchiveEntry | undefined;
  readonly sharedStrings: ArchiveEntry | undefined;
  readonly calcChain: ArchiveEntry | undefined;
  readonly date1904: boolean;
}

interface Relation {
  readonly type: string;
  readonly target: string;
}

export function readPart(pack: Package, entry: ArchiveEntry): Uint8Array {
  return normalXmlBytes(readEntry(pack.archive, entry, pack.budget, pack.inflate));
}

export function findPart(archive: Archive, name: string): ArchiveEntry | undefined {
  return archive.byName.get(name.toLowerCase());
}

/** The part that a relationship target names, seen from the folder of the part that holds it. */
export function resolveTarget(from: string, target: string): string {
  const clean = target.replaceAll('\\', '/');
  const folders = clean.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of clean.split('/')) {
    if (step === '..') folders.pop();
    else if (step !== '' && step !== '.') folders.push(step);
  }
  return folders.join('/');
}

function relationsName(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** Relationships of a part by id; the type is the last word of its address, which is the same in both OOXML namespaces. */
export function readRelations(pack: Package, part: string): Map<string, Relation> {
  const relations = new Map<string, Relation>();
  const entry = findPart(pack.archive, relationsName(part));
  if (!entry) return relations;
  const cursor = xmlCursor(readPart(pack, entry));
  for (let token = nextToken(cursor); token !== END; token = nextToken(cursor)) {
    if (token !== OPEN || !nameIs(cursor, 'Relationship') || attribute(cursor, 'TargetMode') === 'External') continue;
    const type = attribute(cursor, 'Type') ?? '';
    relations.set(attribute(cursor, 'Id') ?? '', {
      type: type.slice(type.lastIndexOf('/') + 1),
      target: resolveTarget(part, attribute(cursor, 'Target') ?? ''),
    });
  }
  return relations;
}

function partOfType(pack: Package, relations: Map<string, Relation>, type: string): ArchiveEntry | undefined {
  for (const relation of relations.values()) {
    if (relation.type === type) return findPart(pack.archive, relation.target);
  }
  return undefined;
}

/** The workbook part: where the package says that it is, else where it usually is. */
export function findWorkbookPart(pack: Package): ArchiveEntry | undefined {
  return partOfType(pack, readRelations(pack, ''), 'officeDocument') ?? findPart(pack.archive, 'xl/workbook.xml');
}

function visibilityOf(state: string | undefined): SheetPart['visibility'] {
  return state === 'hidden' || state === 'veryHidden' ? state : 'visible';
}

/** What the workbook part says: its sheets in tab order with their parts, and the date system. */
export function readWorkbookParts(pack: Package, workbook: ArchiveEntry): WorkbookParts {
  const relations = readRelations(pack, workbook.name);
  const cursor = xmlCursor(readPart(pack, workbook));
  const sheets: SheetPart[] = [];
  let date1904 = false;
  for (let token = nextToken(cursor); token !== END; token = nextToken(cursor)) {
    if (token !== OPEN) continue;
    if (nameIs(cursor, 'workbookPr')) date1904 = flagAttribute(cursor, 'date1904');
    else if (nameIs(cursor, 'sheet')) {
      const relation = relations.get(prefixedAttribute(cursor, 'id') ?? '');
      const entry = relation?.type === 'worksheet' ? findPart(pack.archive, relation.target) : undefined;
      if (!relation || (relation.type === 'worksheet' && !entry)) throw new FileError('damaged');
      const sheetId = numberAttribute(cursor, 'sheetId', 0);
      sheets.push({
        name: attribute(cursor, 'name') ?? '',
        sheetId,
        visibility: visibilityOf(attribute(cursor, 'state')),
        entry,
      });
    }
  }
  if (sheets.length === 0) throw new FileError('damaged');
  return {
    workbook,
    sheets,
    date1904,
    styles: partOfType(pack, relations, 'styles'),
    sharedStrings: partOfType(pack, relations, 'sharedStrings'),
    calcChain: partOfType(pack, relations, 'calcChain'),
  };
}
