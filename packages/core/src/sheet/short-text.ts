/**
 * At most twenty characters of a text that gave a row away, on one line: what follows 姓名:, 户主: and the like is cut, and digits of
 * six and more are hidden, so that no skipped row names a person.
 */
export function shortText(text: string): string {
  const head = text.length > 200 ? text.slice(0, 200) : text;
  const line = head
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/(姓名|户主|电话|身份证|证件号)([^:：]{0,6}[:：]).*$/, '$1$2…')
    .replace(/\d{6,}/g, '…');
  return line.length > 20 ? `${line.slice(0, 20)}…` : line;
}
