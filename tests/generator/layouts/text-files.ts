import type { Scalar } from '@taizhang/core';
import type { RenderedSheet } from './sheet-plan';

let bytesOf: Map<string, readonly [number, number]> | undefined;

/** Two-byte codes of GBK by character, from the platform's own decoder. */
function gbkTable(): Map<string, readonly [number, number]> {
  if (bytesOf) return bytesOf;
  const decoder = new TextDecoder('gbk');
  bytesOf = new Map();
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail === 0x7f) continue;
      const text = decoder.decode(new Uint8Array([lead, trail]));
      if (text.length === 1 && text !== '\ufffd' && !bytesOf.has(text)) bytesOf.set(text, [lead, trail]);
    }
  }
  return bytesOf;
}

/** Text as GBK, which Excel calls ANSI; a character that GBK lacks becomes `?`. */
export function encodeGbk(text: string): Uint8Array {
  const table = gbkTable();
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.charCodeAt(0);
    if (code < 0x80) bytes.push(code);
    else bytes.push(...(table.get(character) ?? [0x3f]));
  }
  return Uint8Array.from(bytes);
}

const cellText = (cell: Scalar | undefined): string =>
  cell === null || cell === undefined ? '' : typeof cell === 'object' ? cell.error : String(cell);

/** A sheet as the text export of the national system: GBK, long numbers guarded as `="5200…"`. */
export function toGuardedCsv(sheet: RenderedSheet): Uint8Array {
  const field = (cell: Scalar | undefined): string => {
    const text = cellText(cell);
    if (/^\d{12,}X?$/.test(text)) return `"=""${text}"""`;
    return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
  };
  return encodeGbk(sheet.rows.map((row) => `${row.map(field).join(',')}\r\n`).join(''));
}

/** A sheet as old office systems save it: an HTML table under the name .xls. */
export function toHtmlTable(sheet: RenderedSheet): Uint8Array {
  const escapeText = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  const rows = sheet.rows.map((row) => `<tr>${row.map((cell) => `<td>${escapeText(cellText(cell))}</td>`).join('')}</tr>`);
  const head =
    '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"></head>';
  return new TextEncoder().encode(`${head}<body><table border="1">\n${rows.join('\n')}\n</table></body></html>\n`);
}
