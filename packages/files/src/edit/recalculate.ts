import type { ByteEdit } from '../mark/edits';
import { prefixOf } from '../mark/style-sheet';
import { CLOSE, END, eachAttribute, flagAttribute, localName, nextToken, OPEN, xmlCursor } from '../xml/cursor';

const BEFORE_CALC = new Set(['sheets', 'functionGroups', 'externalReferences', 'definedNames']);

/** The edits of the workbook part after which a program computes all formulas when it opens the file; none where it does so already. */
export function recalculateOnLoad(body: Uint8Array): readonly ByteEdit[] {
  const cursor = xmlCursor(body);
  let depth = 0;
  let place = -1;
  let prefix = '';
  for (let token = nextToken(cursor); token !== END; token = nextToken(cursor)) {
    if (token === OPEN) {
      if (depth === 0) prefix = prefixOf(cursor);
      if (depth === 1 && localName(cursor) === 'calcPr') {
        if (flagAttribute(cursor, 'fullCalcOnLoad')) return [];
        let stated: ByteEdit | undefined;
        eachAttribute(cursor, (name, start, end) => {
          if (name !== 'fullCalcOnLoad') return false;
          stated = { at: start, remove: end - start, insert: '1' };
          return true;
        });
        return [stated ?? { at: cursor.nameEnd, remove: 0, insert: ' fullCalcOnLoad="1"' }];
      }
      if (cursor.selfClosing) {
        if (depth === 1 && BEFORE_CALC.has(localName(cursor))) place = cursor.at;
      } else depth++;
    } else if (token === CLOSE) {
      depth--;
      if (depth === 1 && BEFORE_CALC.has(localName(cursor))) place = cursor.at;
    }
  }
  return place < 0 ? [] : [{ at: place, remove: 0, insert: `<${prefix}calcPr fullCalcOnLoad="1"/>` }];
}
