import { FileError } from '../file-error';
import type { ByteEdit } from '../mark/edits';
import { appendItems, DEFAULT_XF, MOST_STYLES, withAttribute, xfText } from '../mark/mark-styles';
import type { StyleSheet } from '../mark/style-sheet';
import { safeAttribute } from '../write/safe-text';
import { BUILTIN_FORMATS } from '../xlsx/builtin-formats';
import { attribute, nextToken, numberAttribute, xmlCursor } from '../xml/cursor';

const FIRST_CUSTOM_FORMAT = 164;

/** Hands out cell styles that differ from one that is there by number format, or by Excel's quote prefix, and in nothing else. */
export interface StyleVariants {
  readonly of: (style: number, format: string | undefined, isQuoted: boolean) => number;
  /** The edits that append all styles handed out so far; none where those that were there sufficed. */
  readonly edits: () => ByteEdit[];
}

interface Variant {
  readonly style: number;
  readonly formatId: number | undefined;
  readonly isQuoted: boolean;
}

export function styleVariants(sheet: StyleSheet): StyleVariants {
  const list = sheet.lists.get('cellXfs');
  const first = Math.max(1, list?.items.length ?? 0);
  const formats = formatBook(sheet);
  const variants: Variant[] = [];
  const numbers = new Map<string, number>();
  const faces = new Map<number, Face>();
  const faceOf = (style: number): Face => {
    let face = faces.get(style);
    if (!face) faces.set(style, (face = readFace(xfText(sheet, list, style))));
    return face;
  };
  const of: StyleVariants['of'] = (style, format, isQuoted) => {
    const wished = format === undefined ? undefined : formats.idOf(format);
    const { formatId, isQuoted: wasQuoted } = faceOf(style);
    if ((wished === undefined || wished === formatId) && (!isQuoted || wasQuoted)) return style;
    const key = `${style} ${wished ?? ''} ${isQuoted}`;
    let number = numbers.get(key);
    if (number === undefined) {
      number = first + variants.push({ style, formatId: wished, isQuoted }) - 1;
      if (number >= MOST_STYLES) throw new FileError('too-many-styles');
      numbers.set(key, number);
    }
    return number;
  };
  const edits = (): ByteEdit[] => {
    if (variants.length === 0) return [];
    const xfs = variants.map((variant) => variantXml(xfText(sheet, list, variant.style), variant));
    return [...formats.edits(), ...appendItems(sheet, 'cellXfs', `<${sheet.prefix}${DEFAULT_XF}/>`, xfs, 1)].sort(
      (a, b) => a.at - b.at,
    );
  };
  return { of, edits };
}

interface Face {
  readonly formatId: number;
  readonly isQuoted: boolean;
}

function readFace(xf: string): Face {
  const cursor = xmlCursor(new TextEncoder().encode(xf));
  nextToken(cursor);
  const quoted = attribute(cursor, 'quotePrefix');
  return { formatId: numberAttribute(cursor, 'numFmtId', 0), isQuoted: quoted === '1' || quoted === 'true' };
}

function variantXml(xf: string, { formatId, isQuoted }: Variant): string {
  const end = xf.indexOf('>') + 1;
  let tag = xf.slice(0, end);
  if (formatId !== undefined) tag = withAttribute(withAttribute(tag, 'numFmtId', String(formatId)), 'applyNumberFormat', '1');
  if (isQuoted) tag = withAttribute(tag, 'quotePrefix', '1');
  return tag + xf.slice(end);
}

/** Numbers of number formats: those that are there, those that every program knows, and new ones. */
function formatBook(sheet: StyleSheet): { readonly idOf: (code: string) => number; readonly edits: () => ByteEdit[] } {
  const ids = new Map([...BUILTIN_FORMATS].filter(([id]) => id < 14 || id === 49).map(([id, code]) => [code, id]));
  let next = FIRST_CUSTOM_FORMAT;
  for (const { start } of sheet.lists.get('numFmts')?.items ?? []) {
    const cursor = xmlCursor(sheet.body, start);
    nextToken(cursor);
    const id = numberAttribute(cursor, 'numFmtId', 0);
    ids.set(attribute(cursor, 'formatCode') ?? '', id);
    next = Math.max(next, id + 1);
  }
  const added: string[] = [];
  return {
    idOf: (code) => {
      let id = ids.get(code);
      if (id === undefined) {
        id = next++;
        ids.set(code, id);
        added.push(`<${sheet.prefix}numFmt numFmtId="${id}" formatCode="${safeAttribute(code)}"/>`);
      }
      return id;
    },
    edits: () => (added.length === 0 ? [] : appendItems(sheet, 'numFmts', '', added, 0)),
  };
}
