import type { Scalar } from '@taizhang/core';
import { FileError } from '../file-error';
import { bareName } from '../file-name';
import { finishGrid, type GridBuilder, gridBuilder, putCell, startRow } from '../grid-builder';
import type { Budget } from '../limits';
import type { ReadOptions, Workbook } from '../workbook';
import type { PlainText } from './decode-text';
import { findDelimiter } from './delimiter';
import { cachedText, type StringCache, stringCache } from './string-cache';
import { plainNumber } from './text-value';

const QUOTE = 34;
const CR = 13;
const LF = 10;
const EQUALS = 61;
const TICK_ROWS = 5000;

/** The line `sep=;` that Excel understands: the delimiter and where the table begins. */
function separatorLine(bytes: Uint8Array): { code: number; at: number } | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 8));
  const found = /^sep=([,;|\t])(\r\n|\r|\n)/i.exec(head);
  return found ? { code: (found[1] as string).charCodeAt(0), at: found[0].length } : undefined;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: NUL is what is removed
const NULS = /\u0000/g;

function withoutNul(text: string): string {
  return text.includes('\0') ? text.replace(NULS, '') : text;
}

/** The value of an unquoted field: blank, number, or text; `="…"` (a guard against Excel) gives the text inside. */
function bareValue(cache: StringCache, start: number, end: number): Scalar {
  if (start === end) return null;
  const { bytes } = cache;
  if (bytes[start] === EQUALS && bytes[start + 1] === QUOTE && bytes[end - 1] === QUOTE && end - start > 2) {
    return textOrNull(cachedText(cache, start + 2, end - 1).replaceAll('""', '"'));
  }
  const number = plainNumber(bytes, start, end);
  return Number.isNaN(number) ? textOrNull(cachedText(cache, start, end)) : number;
}

function textOrNull(text: string): string | null {
  const clean = withoutNul(text);
  return clean === '' ? null : clean;
}

/** The value of a quoted field: text without its guard, or a number where nothing is lost by that. */
function quotedValue(text: string): Scalar {
  const guard = /^="(.*)"$/s.exec(text);
  if (guard) return textOrNull((guard[1] as string).replaceAll('""', '"'));
  if (text.length > 17) return textOrNull(text);
  const bytes = new TextEncoder().encode(text);
  const number = plainNumber(bytes, 0, bytes.length);
  return Number.isNaN(number) ? textOrNull(text) : number;
}

/** Where a text table is being scanned. */
interface CsvScan {
  readonly cache: StringCache;
  readonly code: number;
  at: number;
  /** A quote that nothing closes was met: from there on, quotes count only within one line. */
  torn: boolean;
}

/** The closing quote of the quoted field that begins at `at`, -1 when there is none; and whether it holds doubled quotes. */
function closingQuote(scan: CsvScan): { end: number; doubled: boolean } {
  const { bytes } = scan.cache;
  let doubled = false;
  for (let i = scan.at + 1; i < bytes.length; i++) {
    const byte = bytes[i];
    if (byte === QUOTE) {
      if (bytes[i + 1] !== QUOTE) return { end: i, doubled };
      doubled = true;
      i++;
    } else if (scan.torn && (byte === LF || byte === CR)) break;
  }
  return { end: -1, doubled };
}

function fieldEnd(scan: CsvScan, from: number): number {
  const { bytes } = scan.cache;
  let i = from;
  while (i < bytes.length && bytes[i] !== scan.code && bytes[i] !== LF && bytes[i] !== CR) i++;
  return i;
}

function nextField(scan: CsvScan): Scalar {
  const { cache } = scan;
  const start = scan.at;
  if (cache.bytes[start] === QUOTE) {
    const { end, doubled } = closingQuote(scan);
    if (end >= 0) {
      const text = cachedText(cache, start + 1, end);
      // Anything between the closing quote and the delimiter is kept, as Excel does.
      scan.at = fieldEnd(scan, end + 1);
      const tail = cachedText(cache, end + 1, scan.at);
      return quotedValue((doubled ? text.replaceAll('""', '"') : text) + tail);
    }
    scan.torn = true;
  }
  scan.at = fieldEnd(scan, start);
  return bareValue(cache, start, scan.at);
}

function scanRows(scan: CsvScan, builder: GridBuilder, tick: (rows: number, at: number) => void): void {
  const { bytes } = scan.cache;
  let row = 0;
  while (scan.at < bytes.length) {
    startRow(builder, ++row, false);
    if (row % TICK_ROWS === 0) tick(row, scan.at);
    for (let column = 0; ; column++) {
      const value = nextField(scan);
      if (value !== null) putCell(builder, column, value);
      if (bytes[scan.at] !== scan.code) break;
      scan.at++;
    }
    scan.at += bytes[scan.at] === CR && bytes[scan.at + 1] === LF ? 2 : 1;
  }
}

/** Reads text that was decoded into one grid. Its row numbers count records, as Excel shows them. */
export function readCsv(text: PlainText, budget: Budget, options: ReadOptions): Workbook {
  const source = bareName(options.name);
  const sheet = source.replace(/\.[A-Za-z]{1,5}$/, '') || 'Sheet1';
  const line = separatorLine(text.bytes);
  const delimiter = line ? String.fromCharCode(line.code) : findDelimiter(text.bytes);
  const builder = gridBuilder(budget);
  const tick = (rows: number, at: number): void => {
    options.onProgress?.({ sheet, rows, done: at / Math.max(1, text.bytes.length) });
    if (options.signal?.aborted) throw new FileError('cancelled');
  };
  tick(0, 0);
  const scan: CsvScan = { cache: stringCache(text.bytes), code: delimiter.charCodeAt(0), at: line?.at ?? 0, torn: false };
  scanRows(scan, builder, tick);
  const grid = finishGrid(builder, { source, sheet, dateSystem: 1900, formats: ['General'] }, false);
  return { kind: 'csv', source, grids: [grid], encoding: text.encoding, delimiter, notes: [] };
}
