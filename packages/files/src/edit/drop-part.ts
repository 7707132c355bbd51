import { applyEdits, type EditablePart } from '../mark/edits';
import { editable, type OpenWorkbook } from '../mark/open-workbook';
import { findPart, resolveTarget } from '../xlsx/package-parts';
import { attribute, END, nameIs, nextToken, OPEN, xmlCursor } from '../xml/cursor';

/** The part without the elements of a name for which `isGone` holds. They are empty tags in every package that programs write. */
function without(
  part: EditablePart,
  element: string,
  isGone: (get: (name: string) => string | undefined) => boolean,
): Uint8Array {
  const cursor = xmlCursor(part.body);
  const edits: { at: number; remove: number; insert: string }[] = [];
  for (let token = nextToken(cursor); token !== END; token = nextToken(cursor)) {
    if (token !== OPEN || !nameIs(cursor, element) || !isGone((name) => attribute(cursor, name))) continue;
    const at = cursor.tagStart;
    if (!cursor.selfClosing) nextToken(cursor);
    edits.push({ at, remove: cursor.at - at, insert: '' });
  }
  return applyEdits(part, edits);
}

/** Takes a part out of the package that the workbook part refers to: the part, its relationship, its content type. */
export function dropPart(
  { pack, parts }: OpenWorkbook,
  name: string,
  replace: Map<string, Uint8Array>,
  remove: Set<string>,
): void {
  const workbook = parts.workbook.name;
  const slash = workbook.lastIndexOf('/') + 1;
  const relations = findPart(pack.archive, `${workbook.slice(0, slash)}_rels/${workbook.slice(slash)}.rels`);
  const types = findPart(pack.archive, '[Content_Types].xml');
  if (!relations || !types) return;
  const key = name.toLowerCase();
  const isTarget = (target: string | undefined): boolean => resolveTarget(workbook, target ?? '').toLowerCase() === key;
  replace.set(
    relations.name,
    without(editable(pack, relations), 'Relationship', (get) => isTarget(get('Target'))),
  );
  replace.set(
    types.name,
    without(editable(pack, types), 'Override', (get) => get('PartName')?.toLowerCase() === `/${key}`),
  );
  remove.add(name);
}
