import { FileError } from '../file-error';
import { END, nextToken, OPEN, xmlCursor } from '../xml/cursor';
import { decodeUtf8 } from '../xml/utf8';
import { prefixOf } from './style-sheet';

// What a workbook without a style part gets, so that marks have somewhere to stand.
export const EMPTY_STYLES =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs></styleSheet>';

export const STYLES_RELATION_ID = 'rIdTaizhangStyles';
const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';

export function stylesRelation(base: string): string {
  return `Relationship Id="${STYLES_RELATION_ID}" Type="${base}/styles" Target="taizhang-styles.xml"/>`;
}

export function stylesOverride(part: string): string {
  return `Override PartName="/${part}" ContentType="${CONTENT_TYPE}"/>`;
}

/** Where a further child of the root of a small part goes, and the prefix that its tag needs. */
export function lastChildPlace(body: Uint8Array): { at: number; prefix: string } {
  const cursor = xmlCursor(body);
  for (let token = nextToken(cursor); token !== END; token = nextToken(cursor)) {
    if (token === OPEN) {
      const prefix = prefixOf(cursor);
      const root = decodeUtf8(body, cursor.tagStart + 1, cursor.nameEnd);
      const at = lastIndexOf(body, `</${root}`);
      if (at > 0) return { at, prefix };
      break;
    }
  }
  throw new FileError('damaged');
}

function lastIndexOf(body: Uint8Array, text: string): number {
  for (let at = body.lastIndexOf(60); at >= 0; at = at === 0 ? -1 : body.lastIndexOf(60, at - 1)) {
    if (decodeUtf8(body, at, Math.min(body.length, at + text.length)) === text) return at;
  }
  return -1;
}
