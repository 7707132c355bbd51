/**
 * Identity of a header: the folded headers from left to right, blank ones keeping their place. Two sheets of the same form have the
 * same signature whatever their title, date, rows or widths of brackets. Not reversible and without personal data.
 *
 * @example
 * signatureOf(['姓名', '证件号码']) === signatureOf(['姓名', '证件号码', '']) //=> true
 */
export function signatureOf(foldedHeaders: readonly string[]): string {
  let end = foldedHeaders.length;
  while (end > 0 && foldedHeaders[end - 1] === '') end--;
  let start = 0;
  while (start < end && foldedHeaders[start] === '') start++;
  let a = 0x811c9dc5;
  let b = 0x1000193 ^ (end - start);
  for (let i = start; i < end; i++) {
    const header = foldedHeaders[i] as string;
    for (let j = 0; j <= header.length; j++) {
      const code = j < header.length ? header.charCodeAt(j) : 0x1f;
      a = Math.imul(a ^ code, 0x01000193);
      b = Math.imul(b + code, 0x85ebca6b) ^ (b >>> 13);
    }
  }
  const hex = (value: number) => (value >>> 0).toString(16).padStart(8, '0');
  return `h1-${end - start}-${hex(a)}${hex(b)}`;
}
