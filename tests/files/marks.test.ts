import { createHash } from 'node:crypto';
import * as XLSX from '@e965/xlsx';
import { type CellMark, markWorkbook, readWorkbook, unmarkWorkbook } from '@taizhang/files';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { dialect, letters, modelSheet, modelXlsx } from './random-workbook';

const RUNS = process.env.TAIZHANG_DEEP === '1' ? 10_000 : 500;
vi.setConfig({ testTimeout: process.env.TAIZHANG_DEEP === '1' ? 1_800_000 : 60_000 });
const SEED = 20240102;

/** Parts of a package in order, by name: a hash of the packed bytes, and the content. Read here with code of its own. */
function partsOf(bytes: Uint8Array): Map<string, { packed: string; local: string; text: string }> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts = new Map<string, { packed: string; local: string; text: string }>();
  let at = view.getUint32(bytes.length - 6, true);
  const count = view.getUint16(bytes.length - 12, true);
  const zip = XLSX.CFB.read(bytes, { type: 'array' });
  for (let i = 0; i < count; i++) {
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    const start = view.getUint32(at + 42, true);
    const data = start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
    const end = data + view.getUint32(at + 20, true);
    const content = XLSX.CFB.find(zip, `/${name}`)?.content as Uint8Array;
    parts.set(name, {
      packed: createHash('sha256').update(bytes.subarray(data, end)).digest('hex'),
      local: createHash('sha256').update(bytes.subarray(start, data)).digest('hex'),
      text: new TextDecoder().decode(Uint8Array.from(content)),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return parts;
}

const severity = fc.constantFrom<CellMark['severity']>('error', 'suspect', 'notice');
const marks = fc.array(
  fc.record({ row: fc.integer({ min: 1, max: 65 }), column: fc.oneof(fc.nat({ max: 14 }), fc.nat({ max: 900 })), severity }),
  { minLength: 1, maxLength: 25 },
);

const xfsOf = (styles: string): string[] =>
  [...styles.slice(styles.indexOf('<cellXfs'), styles.indexOf('</cellXfs>')).matchAll(/<xf\b(?:[^>]*\/>|.*?<\/xf>)/g)].map(
    (m) => m[0],
  );
const withoutFill = (xf: string | undefined): string => (xf ?? '').replace(/ (?:fillId|applyFill)="\d+"/g, '');
const stylesOfCells = (xml: string): Map<string, number> =>
  new Map([...xml.matchAll(/<c r=["'](\w+)["'] s=["'](\d+)["']/g)].map((m) => [m[1] as string, Number(m[2])]));
/** A sheet without the styles of its cells, and without cells and rows that hold nothing. */
const bare = (xml: string): string =>
  xml
    .replace(/(<c r=["']\w+["'])\ss=["']\d+["']/g, '$1')
    .replace(/<c r=["']\w+["']\/>\s*/g, '')
    .replace(/<row r=["']\d+["']>\s*<\/row>\s*/g, '')
    .replace(/>\s+</g, '><');

describe('marking random workbooks', () => {
  it('changes fills of the marked cells and nothing else, and comes off without a trace', () => {
    fc.assert(
      fc.property(modelSheet, dialect, marks, (model, how, cells) => {
        const original = modelXlsx(model, how);
        const before = partsOf(original);
        const marked = markWorkbook(original, [{ sheet: '表', cells }]);
        const after = partsOf(marked);

        expect([...after.keys()]).toEqual([...before.keys()]);
        const changed = [...after]
          .filter(([name, part]) => part.packed !== before.get(name)?.packed || part.local !== before.get(name)?.local)
          .map(([name]) => name);
        expect(changed.sort()).toEqual(['xl/styles.xml', 'xl/worksheets/sheet1.xml']);

        const [sheetBefore, sheetAfter] = [before, after].map(
          (parts) => parts.get('xl/worksheets/sheet1.xml')?.text as string,
        ) as [string, string];
        expect(bare(sheetAfter)).toBe(bare(sheetBefore));

        const [xfsBefore, xfsAfter] = [before, after].map((parts) => xfsOf(parts.get('xl/styles.xml')?.text as string)) as [
          string[],
          string[],
        ];
        expect(xfsAfter.slice(0, xfsBefore.length)).toEqual(xfsBefore);
        const [of, to] = [stylesOfCells(sheetBefore), stylesOfCells(sheetAfter)];
        const wanted = new Set(cells.map(({ row, column }) => `${letters(column)}${row}`));
        for (const [address, style] of to) {
          expect(withoutFill(xfsAfter[style])).toBe(withoutFill(xfsBefore[of.get(address) ?? 0]));
          if (wanted.has(address)) expect(style).toBeGreaterThanOrEqual(xfsBefore.length);
          else expect(style).toBe(of.get(address));
        }
        for (const address of wanted) expect(to.has(address)).toBe(true);

        const read = (bytes: Uint8Array) => readWorkbook(bytes, { name: 'x' }).grids;
        expect(read(marked)).toEqual(read(original));
        const values = (bytes: Uint8Array) => {
          const sheet = XLSX.read(bytes, { cellNF: true, cellFormula: true, sheetStubs: false }).Sheets.表 as XLSX.WorkSheet;
          return Object.entries(sheet)
            .filter(([key]) => key !== '!ref')
            .map(([key, cell]) => [key, key === '!merges' ? cell : [cell.t, cell.v, cell.f, cell.z]]);
        };
        expect(values(marked)).toEqual(values(original));

        const clean = partsOf(unmarkWorkbook(marked));
        for (const [name, part] of before) expect(clean.get(name)?.text).toBe(part.text);
      }),
      { seed: SEED, numRuns: RUNS },
    );
  });
});
