// biome-ignore lint/suspicious/noControlCharactersInRegex: leading control characters are part of the attack
const LIVE = /^(?:[\t\r\n\u0000]|[\u0000-\u0020\u00a0\u3000\ufeff]*[=+\-@＝＋－＠])/;
const PLAIN_NUMBER = /^-\d{1,15}(?:\.\d{1,15})?$/;

/**
 * Whether a spreadsheet program might take this text for a formula: it begins with `= + - @`, one of their full-width forms, or tab,
 * CR, LF or NUL, also behind blanks. A plain negative number is none.
 *
 * @example
 * looksLive('=HYPERLINK("http://x")') //=> true
 */
export function looksLive(text: string): boolean {
  return LIVE.test(text) && !PLAIN_NUMBER.test(text);
}
