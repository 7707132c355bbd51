import type { ByteEdit } from '../mark/edits';
import { attribute, CLOSE, END, nameIs, nextToken, numberAttribute, OPEN, xmlCursor } from '../xml/cursor';

interface Link {
  readonly start: number;
  end: number;
  readonly nameEnd: number;
  readonly cell: string;
  readonly sheet: number;
  /** Whether it states its sheet; one that does not is on the sheet of the link before. */
  readonly isStated: boolean;
}

function linksOf(body: Uint8Array): readonly Link[] {
  const cursor = xmlCursor(body);
  const links: Link[] = [];
  let sheet = 0;
  for (let token = nextToken(cursor); token !== END; token = nextToken(cursor)) {
    if ((token !== OPEN && token !== CLOSE) || !nameIs(cursor, 'c')) continue;
    const last = links[links.length - 1];
    if (token === CLOSE) {
      if (last) last.end = cursor.at;
      continue;
    }
    const stated = numberAttribute(cursor, 'i', 0);
    if (stated > 0) sheet = stated;
    const { tagStart: start, at: end, nameEnd } = cursor;
    links.push({ start, end, nameEnd, cell: attribute(cursor, 'r') ?? '', sheet, isStated: stated > 0 });
  }
  return links;
}

/**
 * The edits that take cells out of the calculation chain: Excel calls a workbook damaged whose chain names a cell without a formula.
 * `isLeft` says whether any link stays; a chain may not be empty.
 */
export function unchain(
  body: Uint8Array,
  isGone: (sheetId: number, cell: string) => boolean,
): { readonly edits: readonly ByteEdit[]; readonly isLeft: boolean } {
  const edits: ByteEdit[] = [];
  let known = 0;
  let isLeft = false;
  for (const { start, end, nameEnd, cell, sheet, isStated } of linksOf(body)) {
    if (isGone(sheet, cell)) {
      edits.push({ at: start, remove: end - start, insert: '' });
      continue;
    }
    isLeft = true;
    if (!isStated && known !== sheet) edits.push({ at: nameEnd, remove: 0, insert: ` i="${sheet}"` });
    known = sheet;
  }
  return { edits, isLeft };
}
