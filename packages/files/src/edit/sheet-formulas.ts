import { formulaKey, type GridRange } from '@taizhang/core';
import { type CellPlace, rangeOf, readReference } from '../xlsx/cell-reference';
import {
  attribute,
  CLOSE,
  END,
  nameIs,
  nextToken,
  numberAttribute,
  OPEN,
  tokenText,
  type XmlCursor,
  xmlCursor,
} from '../xml/cursor';

/** One `<f>` of a shared formula: where it stands, and where its element lies in the bytes. */
export interface SharedMember extends CellPlace {
  readonly start: number;
  end: number;
  text: string;
}

/** The formulas of a sheet, as far as writing a value over one of them must know. */
export interface SheetFormulas {
  /** Cells with a formula, by `formulaKey`. */
  readonly cells: ReadonlySet<number>;
  /** Formulas that several cells share, by number; one of the members holds the text. */
  readonly shared: ReadonlyMap<number, readonly SharedMember[]>;
  /** Ranges that one array formula or data table fills: no cell of them can be changed alone. */
  readonly blocks: readonly GridRange[];
}

/** Finds the formulas of a worksheet part. */
export function sheetFormulas(body: Uint8Array): SheetFormulas {
  const cursor = xmlCursor(body);
  const cells = new Set<number>();
  const shared = new Map<number, SharedMember[]>();
  const blocks: GridRange[] = [];
  const place: CellPlace = { row: 0, column: -1 };
  let inData = false;
  for (let token = nextToken(cursor); token !== END; token = nextToken(cursor)) {
    if (token === CLOSE && nameIs(cursor, 'sheetData')) break;
    if (token !== OPEN) continue;
    if (nameIs(cursor, 'sheetData')) inData = true;
    else if (!inData) continue;
    else if (nameIs(cursor, 'row')) {
      place.row = numberAttribute(cursor, 'r', place.row + 1);
      place.column = -1;
    } else if (nameIs(cursor, 'c')) moveTo(cursor, place);
    else if (nameIs(cursor, 'f')) {
      cells.add(formulaKey(place.row, place.column));
      const kind = attribute(cursor, 't');
      if (kind === 'array' || kind === 'dataTable') {
        const ref = attribute(cursor, 'ref');
        blocks.push(ref === undefined ? { ...cornersOf(place) } : rangeOf(ref));
      } else if (kind === 'shared') {
        const number = numberAttribute(cursor, 'si', -1);
        shared.set(number, [...(shared.get(number) ?? []), memberAt(cursor, place)]);
      }
    }
  }
  return { cells, shared, blocks };
}

function cornersOf({ row, column }: CellPlace): GridRange {
  return { top: row, bottom: row, left: column, right: column };
}

function moveTo(cursor: XmlCursor, place: CellPlace): void {
  const stated = attribute(cursor, 'r');
  if (stated === undefined) place.column++;
  else {
    const bytes = new TextEncoder().encode(stated);
    readReference(bytes, 0, bytes.length, place);
  }
}

function memberAt(cursor: XmlCursor, place: CellPlace): SharedMember {
  const member: SharedMember = { ...place, start: cursor.tagStart, end: cursor.at, text: '' };
  if (cursor.selfClosing) return member;
  for (let token = nextToken(cursor); token !== END; token = nextToken(cursor)) {
    if (token === CLOSE) break;
    if (token !== OPEN) member.text += tokenText(cursor, token);
  }
  member.end = cursor.at;
  return member;
}
