import { FileError } from '../file-error';
import { CDATA, CLOSE, END, nameIs, nextToken, OPEN, TEXT, tokenText, xmlCursor } from '../xml/cursor';
import { unescapeExcel } from '../xml/text';

/** The shared strings in order. Runs of rich text are joined; phonetic guides are left out. */
export function readSharedStrings(bytes: Uint8Array): string[] {
  const cursor = xmlCursor(bytes);
  const strings: string[] = [];
  let text = '';
  let inText = false;
  let inPhonetic = false;
  let closed = false;
  for (let token = nextToken(cursor); token !== END; token = nextToken(cursor)) {
    if (token === TEXT || token === CDATA) {
      if (inText) text += tokenText(cursor, token);
    } else if (token === OPEN) {
      if (nameIs(cursor, 't')) inText = !inPhonetic && !cursor.selfClosing;
      else if (nameIs(cursor, 'rPh')) inPhonetic = !cursor.selfClosing;
      else if (nameIs(cursor, 'si') && cursor.selfClosing) strings.push('');
      else if (nameIs(cursor, 'sst')) closed = cursor.selfClosing;
    } else if (token === CLOSE) {
      if (nameIs(cursor, 't')) inText = false;
      else if (nameIs(cursor, 'rPh')) inPhonetic = false;
      else if (nameIs(cursor, 'si')) {
        strings.push(unescapeExcel(text));
        text = '';
      } else if (nameIs(cursor, 'sst')) closed = true;
    }
  }
  if (!closed) throw new FileError('truncated');
  return strings;
}
