import { attribute, CLOSE, END, nameIs, nextToken, numberAttribute, OPEN, xmlCursor } from '../xml/cursor';
import { BUILTIN_FORMATS } from './builtin-formats';

/** The number formats of a workbook: `ofStyle[s]` is the index in `formats` of cell style `s`. */
export interface CellFormats {
  readonly formats: readonly string[];
  readonly ofStyle: readonly number[];
}

export const PLAIN_FORMATS: CellFormats = { formats: ['General'], ofStyle: [] };

interface RawStyles {
  readonly custom: Map<number, string>;
  readonly numFmtIds: number[];
}

function readRawStyles(bytes: Uint8Array): RawStyles {
  const cursor = xmlCursor(bytes);
  const custom = new Map<number, string>();
  const numFmtIds: number[] = [];
  let inCellXfs = false;
  // Formats of conditional styles (`dxfs`) have numbers of their own.
  let inFormats = false;
  for (let token = nextToken(cursor); token !== END; token = nextToken(cursor)) {
    if (token === OPEN) {
      if (nameIs(cursor, 'cellXfs')) inCellXfs = !cursor.selfClosing;
      else if (inCellXfs && nameIs(cursor, 'xf')) numFmtIds.push(numberAttribute(cursor, 'numFmtId', 0));
      else if (nameIs(cursor, 'numFmts')) inFormats = !cursor.selfClosing;
      else if (inFormats && nameIs(cursor, 'numFmt'))
        custom.set(numberAttribute(cursor, 'numFmtId', -1), attribute(cursor, 'formatCode') ?? '');
    } else if (token === CLOSE) {
      if (nameIs(cursor, 'cellXfs')) inCellXfs = false;
      else if (nameIs(cursor, 'numFmts')) inFormats = false;
    }
  }
  return { custom, numFmtIds };
}

/** The number formats that `styles.xml` states; dxf formats do not count, as no cell refers to them. */
export function readCellFormats(bytes: Uint8Array): CellFormats {
  const { custom, numFmtIds } = readRawStyles(bytes);
  const formats = ['General'];
  const indexes = new Map([['General', 0]]);
  const ofStyle = numFmtIds.map((id) => {
    const code = custom.get(id) ?? BUILTIN_FORMATS.get(id) ?? 'General';
    let index = indexes.get(code);
    if (index === undefined && formats.length < 65_535) {
      index = formats.length;
      indexes.set(code, index);
      formats.push(code);
    }
    return index ?? 0;
  });
  return { formats, ofStyle };
}
