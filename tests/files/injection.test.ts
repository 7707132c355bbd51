import * as XLSX from '@e965/xlsx';
import { looksLive, readWorkbook, writeCsv, writeWorkbook } from '@taizhang/files';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';

const COUNT = process.env.TAIZHANG_DEEP === '1' ? 100_000 : 5_000;
vi.setConfig({ testTimeout: process.env.TAIZHANG_DEEP === '1' ? 1_800_000 : 60_000 });
const ATTACKS = [
  '=1+1',
  "=cmd|' /C calc'!A0",
  "@SUM(1+1)*cmd|' /C calc'!A0",
  '+1+1',
  '-1+1',
  '=HYPERLINK("http://x","y")',
  '\t=1',
  '\r=1',
  '\n=1',
  '\0=1',
  '＝1+1',
  '＋1',
  '－1',
  '＠x',
  ' =1',
  '\u3000＝1',
  '";=1',
  'a\r\n=1',
  '%0A=1',
];
const parts = fc.oneof(
  fc.constantFrom(
    '=',
    '+',
    '-',
    '@',
    '\t',
    '\r',
    '\n',
    '\0',
    '＝',
    '＋',
    '－',
    '＠',
    ' ',
    '\u3000',
    '"',
    ',',
    ';',
    "'",
    '1',
    'A1',
    '户',
    '\ud800',
    '_x003D_',
    '&',
    '<f>',
  ),
  fc.string({ maxLength: 5 }),
);
const strings = fc.sample(
  fc.array(parts, { minLength: 1, maxLength: 6 }).map((list) => list.join('')),
  { seed: 20240103, numRuns: COUNT },
);
const all = [...ATTACKS, ...strings];

describe('text that wants to be a formula', () => {
  it('is a text cell in .xlsx, comes back as it was, and carries the quote prefix', () => {
    const bytes = writeWorkbook({
      sheets: [{ name: 'a', columns: [{ title: 't' }, { title: 'n' }], rows: all.map((text, i) => [text, -i]) }],
    });
    const [grid] = readWorkbook(bytes, { name: 'x' }).grids;
    expect(grid?.formulas).toBeUndefined();
    const values = new Map(grid?.rows.map((row, i) => [grid.rowNumbers[i], row[0]]));
    all.forEach((text, i) => {
      if ((values.get(i + 2) ?? '') !== text) expect([text, values.get(i + 2)]).toEqual([text, text]);
    });
    const sheet = XLSX.read(bytes, { cellFormula: true, cellStyles: true }).Sheets.a as XLSX.WorkSheet;
    for (const [address, cell] of Object.entries(sheet) as [string, XLSX.CellObject][]) {
      if (address.startsWith('!')) continue;
      if (cell.f !== undefined) expect([address, cell.f]).toEqual([address, undefined]);
      if (address.startsWith('B') && address !== 'B1' && cell.t !== 'n') expect(cell.t).toBe('n');
    }
  });
  it('never begins a field of CSV', () => {
    const text = new TextDecoder().decode(writeCsv(all.map((s) => [s, -5, '-5'])));
    const table = XLSX.read(text, { type: 'string', raw: true }).Sheets.Sheet1 as XLSX.WorkSheet;
    let live = 0;
    for (const [address, cell] of Object.entries(table) as [string, XLSX.CellObject][]) {
      if (address.startsWith('!')) continue;
      if (cell.f !== undefined || (typeof cell.v === 'string' && looksLive(cell.v))) live++;
    }
    expect(live).toBe(0);
    // Lone surrogates become replacement characters, of which the reader refuses as many as there are here.
    const whole = all.filter((s) => !/\p{Surrogate}/u.test(s));
    const grid = readWorkbook(writeCsv(whole.map((s) => [s, -5])), { name: 'x.csv' }).grids[0];
    expect(grid?.rows.length).toBe(whole.length);
    expect(grid?.rows.every((row) => row[1] === -5)).toBe(true);
  });
});
