import { FileError } from '../file-error';
import { xmlText } from './text';
import { decodeUtf8 } from './utf8';

/** Where a reader of XML bytes stands. One is made per part and moved by `nextToken`. */
export interface XmlCursor {
  readonly bytes: Uint8Array;
  /** Where the next token begins. */
  at: number;
  /** The local name of the current tag. */
  nameStart: number;
  nameEnd: number;
  /** What stands between the name and the end of the tag; or the text. */
  bodyStart: number;
  bodyEnd: number;
  /** The `<` of the current tag. */
  tagStart: number;
  selfClosing: boolean;
}

export const END = 0;
export const OPEN = 1;
export const CLOSE = 2;
export const TEXT = 3;
export const CDATA = 4;
export type Token = 0 | 1 | 2 | 3 | 4;

const LT = 60;
const GT = 62;
const SLASH = 47;
const BANG = 33;
const QUESTION = 63;
const COLON = 58;
const EQUALS = 61;
const QUOTE = 34;
const APOSTROPHE = 39;
const DASH = 45;
const BRACKET = 93;

export function xmlCursor(bytes: Uint8Array, at = 0): XmlCursor {
  return { bytes, at, nameStart: 0, nameEnd: 0, bodyStart: 0, bodyEnd: 0, tagStart: 0, selfClosing: false };
}

function isSpace(byte: number | undefined): boolean {
  return byte === 32 || byte === 10 || byte === 13 || byte === 9;
}

/** The place after the three bytes `a a GT` (`-->`, `]]>`), looked for from `at`. */
function afterClosing(bytes: Uint8Array, at: number, twice: number): number {
  for (let i = bytes.indexOf(GT, at); i >= 0; i = bytes.indexOf(GT, i + 1)) {
    if (i - 2 >= at && bytes[i - 1] === twice && bytes[i - 2] === twice) return i + 1;
  }
  throw new FileError('truncated');
}

/** Skips the comment or processing instruction at `at` (a `<`); returns the place after it, or -1 when it is a CDATA section. */
export function skipMarkup(bytes: Uint8Array, at: number): number {
  if (bytes[at + 1] === QUESTION) {
    const end = bytes.indexOf(GT, at + 2);
    if (end < 0) throw new FileError('truncated');
    return end + 1;
  }
  if (bytes[at + 2] === DASH && bytes[at + 3] === DASH) return afterClosing(bytes, at + 4, DASH);
  if (bytes[at + 2] === 91) return -1;
  throw new FileError('dtd');
}

/** The end (a `>`) of the tag whose attributes begin at `at`; a `>` inside quotes does not count. */
export function tagEnd(bytes: Uint8Array, at: number): number {
  const n = bytes.length;
  for (let i = at; i < n; i++) {
    const byte = bytes[i];
    if (byte === GT) return i;
    if (byte === QUOTE || byte === APOSTROPHE) {
      i = bytes.indexOf(byte, i + 1);
      if (i < 0) break;
    } else if (byte === LT) throw new FileError('damaged');
  }
  throw new FileError('truncated');
}

/** Moves to the next tag, text or CDATA section; comments and processing instructions are passed over. */
export function nextToken(cursor: XmlCursor): Token {
  const { bytes } = cursor;
  for (;;) {
    const at = cursor.at;
    if (at >= bytes.length) return END;
    if (bytes[at] !== LT) {
      const end = bytes.indexOf(LT, at);
      cursor.bodyStart = at;
      cursor.bodyEnd = cursor.at = end < 0 ? bytes.length : end;
      return TEXT;
    }
    const next = bytes[at + 1];
    if (next === BANG || next === QUESTION) {
      const after = skipMarkup(bytes, at);
      if (after < 0) return cdata(cursor, at);
      cursor.at = after;
      continue;
    }
    return readTag(cursor, at, next === SLASH);
  }
}

function cdata(cursor: XmlCursor, at: number): Token {
  const start = at + 9;
  cursor.at = afterClosing(cursor.bytes, start, BRACKET);
  cursor.bodyStart = start;
  cursor.bodyEnd = cursor.at - 3;
  return CDATA;
}

function readTag(cursor: XmlCursor, at: number, closing: boolean): Token {
  const { bytes } = cursor;
  const n = bytes.length;
  let i = closing ? at + 2 : at + 1;
  let nameStart = i;
  for (; i < n; i++) {
    const byte = bytes[i];
    if (byte === GT || byte === SLASH || isSpace(byte)) break;
    if (byte === COLON) nameStart = i + 1;
  }
  const end = tagEnd(bytes, i);
  cursor.tagStart = at;
  cursor.nameStart = nameStart;
  cursor.nameEnd = i;
  cursor.selfClosing = !closing && bytes[end - 1] === SLASH && end > i - 1;
  cursor.bodyStart = i;
  cursor.bodyEnd = cursor.selfClosing ? end - 1 : end;
  cursor.at = end + 1;
  return closing ? CLOSE : OPEN;
}

/** Whether the current tag has this local name (ASCII). */
export function nameIs(cursor: XmlCursor, name: string): boolean {
  const { bytes, nameStart, nameEnd } = cursor;
  if (nameEnd - nameStart !== name.length) return false;
  for (let i = 0; i < name.length; i++) if (bytes[nameStart + i] !== name.charCodeAt(i)) return false;
  return true;
}

export function localName(cursor: XmlCursor): string {
  return decodeUtf8(cursor.bytes, cursor.nameStart, cursor.nameEnd);
}

/** Calls back with each attribute of the current tag: name as written, and where its value lies. Stops when told `true`. */
export function eachAttribute(cursor: XmlCursor, visit: (name: string, start: number, end: number) => boolean | undefined): void {
  const { bytes, bodyEnd } = cursor;
  let i = cursor.bodyStart;
  while (i < bodyEnd) {
    while (i < bodyEnd && isSpace(bytes[i])) i++;
    const nameStart = i;
    while (i < bodyEnd && bytes[i] !== EQUALS && !isSpace(bytes[i])) i++;
    const nameEnd = i;
    while (i < bodyEnd && bytes[i] !== QUOTE && bytes[i] !== APOSTROPHE) i++;
    if (i >= bodyEnd) return;
    const end = bytes.indexOf(bytes[i] as number, i + 1);
    if (end < 0 || end > bodyEnd) return;
    if (visit(decodeUtf8(bytes, nameStart, nameEnd), i + 1, end)) return;
    i = end + 1;
  }
}

/** Value of an attribute without namespace, or undefined. */
export function attribute(cursor: XmlCursor, name: string): string | undefined {
  let value: string | undefined;
  eachAttribute(cursor, (found, start, end) => {
    if (found !== name) return false;
    value = xmlText(cursor.bytes, start, end);
    return true;
  });
  return value;
}

/** Value of an attribute whatever its namespace prefix (`r:id`, `ss:Name`), or undefined. Declarations (`xmlns:…`) do not count. */
export function prefixedAttribute(cursor: XmlCursor, name: string): string | undefined {
  let value: string | undefined;
  eachAttribute(cursor, (found, start, end) => {
    if (found.startsWith('xmlns:') || found.slice(found.indexOf(':') + 1) !== name) return false;
    value = xmlText(cursor.bytes, start, end);
    return true;
  });
  return value;
}

/** Value of a whole-number attribute, or the default where it is absent or no such number. */
export function numberAttribute(cursor: XmlCursor, name: string, otherwise: number): number {
  const text = attribute(cursor, name);
  return text !== undefined && /^\s*\d{1,9}\s*$/.test(text) ? Number(text) : otherwise;
}

/** Value of a yes-no attribute as XML Schema writes it. */
export function flagAttribute(cursor: XmlCursor, name: string, otherwise = false): boolean {
  const text = attribute(cursor, name);
  return text === undefined ? otherwise : text === '1' || text === 'true' || text === 'on';
}

/** The text of a TEXT or CDATA token. */
export function tokenText(cursor: XmlCursor, token: Token): string {
  return token === CDATA
    ? decodeUtf8(cursor.bytes, cursor.bodyStart, cursor.bodyEnd)
    : xmlText(cursor.bytes, cursor.bodyStart, cursor.bodyEnd);
}
