import type { Scalar } from '@taizhang/core';
import { looksLive } from './formula-guard';
import { wellFormed } from './safe-text';

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is dropped
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g;

function field(value: Scalar | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'object') return value.error;
  const guarded = wellFormed((looksLive(value) ? `'${value}` : value).replace(CONTROL, ''));
  return /[",;\t\r\n]|^\s|\s$/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

/**
 * CSV text in UTF-8 with CRLF line ends. With `bom` (default) Excel recognises the encoding. Text that a spreadsheet program might
 * take for a formula gets an apostrophe in front; numbers, also negative ones, stay as they are; control characters are dropped.
 *
 * Excel turns long digit strings of a CSV into damaged numbers when it opens the file by double click: ledgers with ID numbers
 * should be written with `writeWorkbook`.
 *
 * @example
 * new TextDecoder().decode(writeCsv([['=1+1', -5]])) //=> "'=1+1,-5\r\n"
 */
export function writeCsv(rows: readonly (readonly Scalar[])[], options: { readonly bom?: boolean } = {}): Uint8Array {
  const text = rows.map((row) => `${row.map(field).join(',')}\r\n`).join('');
  return new TextEncoder().encode(options.bom === false ? text : `\uFEFF${text}`);
}
