const LONGEST_CELL = 32_767;

// Characters that XML cannot hold, lone halves of surrogate pairs, CR (which XML would turn into LF), and text that looks like one
// of Excel's own escapes.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to be escaped
const UNSAFE = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|\p{Surrogate}|_(?=x[0-9A-Fa-f]{4}_)/gu;

function escapeCharacter(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}

function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Cell text as XML content: what XML cannot hold as `_xHHHH_`, cut at Excel's 32,767 characters. */
export function safeText(text: string): string {
  const short = text.length > LONGEST_CELL ? `${text.slice(0, LONGEST_CELL - 1)}…` : text;
  return escapeMarkup(short.replace(UNSAFE, escapeCharacter));
}

/** Text of an attribute: illegal characters dropped, line ends kept. `limit` is what Excel allows. */
export function safeAttribute(text: string, limit = LONGEST_CELL): string {
  const legal = text
    .replaceAll('\r\n', '\n')
    .replace(UNSAFE, (character) => (character === '_' ? escapeCharacter(character) : ''));
  const short = legal.length > limit ? `${wholeCharacters(legal, limit - 1)}…` : legal;
  return escapeMarkup(short).replaceAll('"', '&quot;').replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');
}

/** The first `limit` UTF-16 units, without half a surrogate pair at the end. */
export function wholeCharacters(text: string, limit: number): string {
  const cut = text.slice(0, limit);
  const last = cut.charCodeAt(cut.length - 1);
  return last >= 0xd800 && last <= 0xdbff ? cut.slice(0, -1) : cut;
}

/** Lone halves of surrogate pairs become U+FFFD. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd');
}
