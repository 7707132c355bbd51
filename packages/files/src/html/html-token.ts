/** Where a tolerant reader of HTML stands. */
export interface HtmlCursor {
  readonly text: string;
  at: number;
  /** Name of the current tag in lower case, with a `/` in front when it closes. */
  tag: string;
  /** Attributes of the current tag as written. */
  attributes: string;
  /** Text before the current tag. */
  before: string;
}

export function htmlCursor(text: string): HtmlCursor {
  return { text, at: 0, tag: '', attributes: '', before: '' };
}

/** The `>` that ends the tag begun at `from`; a `>` inside quotes does not count, unless the quote never ends. */
function tagEnd(text: string, from: number): number {
  let i = from;
  const limit = Math.min(text.length, from + 20_000);
  while (i < limit) {
    const unit = text.charCodeAt(i);
    if (unit === 62) return i;
    if ((unit === 34 || unit === 39) && text.charCodeAt(i - 1) === 61) {
      const close = text.indexOf(text[i] as string, i + 1);
      if (close >= 0 && close < limit) i = close;
    }
    i++;
  }
  const plain = text.indexOf('>', from);
  return plain < 0 ? text.length : plain;
}

/** Moves to the next tag; false at the end, `before` then holding the rest. Comments and declarations are passed over. */
export function nextTag(cursor: HtmlCursor): boolean {
  const { text } = cursor;
  cursor.before = '';
  for (;;) {
    const open = text.indexOf('<', cursor.at);
    if (open < 0) {
      cursor.before += text.slice(cursor.at);
      cursor.at = text.length;
      return false;
    }
    cursor.before += text.slice(cursor.at, open);
    if (text.startsWith('<!--', open)) {
      const end = text.indexOf('-->', open + 4);
      cursor.at = end < 0 ? text.length : end + 3;
      continue;
    }
    const name = /^\/?[A-Za-z][A-Za-z0-9:]{0,30}/.exec(text.slice(open + 1, open + 34))?.[0];
    if (name === undefined && text[open + 1] !== '!' && text[open + 1] !== '?') {
      cursor.before += '<';
      cursor.at = open + 1;
      continue;
    }
    const end = tagEnd(text, open + 1 + (name?.length ?? 1));
    cursor.at = Math.min(text.length, end + 1);
    if (name === undefined) continue;
    cursor.tag = name.toLowerCase();
    cursor.attributes = text.slice(open + 1 + name.length, end);
    return true;
  }
}

/** Value of an attribute of the current tag, undefined when it has none. */
export function htmlAttribute({ attributes }: HtmlCursor, name: string): string | undefined {
  for (const match of attributes.matchAll(/([A-Za-z_:][\w:.-]{0,60})(?:\s{0,20}=\s{0,20}("[^"]*"|'[^']*'|[^\s"'>]{1,2000}))?/g)) {
    if (match[1]?.toLowerCase() !== name) continue;
    const value = match[2] ?? '';
    return /^["']/.test(value) ? value.slice(1, -1) : value;
  }
  return undefined;
}
