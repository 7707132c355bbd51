import { FileError } from '../file-error';
import { decodeUtf8 } from './utf8';

const NAMED: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);
const LONGEST_ENTITY = 10;

function entityText(name: string): string {
  const named = NAMED.get(name);
  if (named !== undefined) return named;
  const digits = /^#(?:x([0-9A-Fa-f]{1,7})|([0-9]{1,7}))$/.exec(name);
  const code = digits ? Number.parseInt((digits[1] ?? digits[2]) as string, digits[1] === undefined ? 10 : 16) : -1;
  if (code < 0 || code > 0x10ffff) throw new FileError('entity');
  return String.fromCodePoint(code);
}

/** Replaces the five entities of XML and numeric ones; any other is refused, because only a DTD could define it. */
export function decodeEntities(text: string): string {
  let at = text.indexOf('&');
  if (at < 0) return text;
  let out = text.slice(0, at);
  while (at >= 0) {
    const end = text.indexOf(';', at);
    if (end < 0 || end - at > LONGEST_ENTITY) throw new FileError('entity');
    out += entityText(text.slice(at + 1, end));
    at = text.indexOf('&', end);
    out += text.slice(end + 1, at < 0 ? undefined : at);
  }
  return out;
}

/**
 * Text of XML bytes: UTF-8, entities, line ends as XML has them. Not for text around tags, comments or CDATA, which a cursor
 * takes apart first.
 */
export function xmlText(bytes: Uint8Array, start: number, end: number): string {
  const text = decodeUtf8(bytes, start, end);
  const lines = text.includes('\r') ? text.replaceAll('\r\n', '\n').replaceAll('\r', '\n') : text;
  return decodeEntities(lines);
}

/** Undoes the `_xHHHH_` escapes that Excel uses for characters which XML cannot hold. */
export function unescapeExcel(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
