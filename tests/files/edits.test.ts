import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as XLSX from '@e965/xlsx';
import { type CellEntry, patchWorkbook, readWorkbook, writeWorkbook } from '@taizhang/files';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { differingParts, partsOf } from '../../packages/excel-addin/test/support/parts-of';
import { dialect, letters, modelSheet, modelXlsx } from './random-workbook';

const DEEP = process.env.TAIZHANG_DEEP === '1';
vi.setConfig({ testTimeout: DEEP ? 1_800_000 : 120_000 });

const value: fc.Arbitrary<CellEntry['value']> = fc.oneof(
  fc.constantFrom('测试甲', '=1+1', '-', '０', ' 前 后 ', '520000199001010012', '<&>"', '_x0041_', '多\n行', '@x'),
  fc.string({ unit: 'grapheme', maxLength: 20 }).filter((text) => !/\p{Cc}|[\ufffe\uffff]/u.test(text) && text.trim() !== ''),
  fc.integer({ min: -1_000_000, max: 1_000_000 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
  fc.boolean(),
  fc.constant(null),
);
const FORMATS = ['@', '0.00', 'yyyy-mm-dd', '0.0"亩"'];
const entries: fc.Arbitrary<CellEntry[]> = fc.uniqueArray(
  fc.record(
    {
      row: fc.integer({ min: 1, max: 65 }),
      column: fc.oneof(fc.nat({ max: 14 }), fc.nat({ max: 900 })),
      value,
      format: fc.constantFrom(...FORMATS),
    },
    { requiredKeys: ['row', 'column', 'value'] },
  ),
  { minLength: 1, maxLength: 20, selector: ({ row, column }) => `${row} ${column}` },
);

/** The cells of the first sheet as an independent reader sees them. */
function seen(bytes: Uint8Array): Map<string, readonly unknown[]> {
  const sheet = XLSX.read(bytes, { cellNF: true, cellFormula: true }).Sheets.表 as XLSX.WorkSheet;
  const cells = Object.entries(sheet).filter(([key]) => !key.startsWith('!')) as [string, XLSX.CellObject][];
  return new Map(cells.map(([key, cell]) => [key, [cell.t, cell.v, cell.f, cell.z]]));
}

describe('values written into random workbooks', () => {
  it('change the cells that were meant and nothing else, for our reader and for another', () => {
    fc.assert(
      fc.property(modelSheet, dialect, entries, (model, how, cells) => {
        const original = modelXlsx(model, how);
        const patched = patchWorkbook(original, { edits: [{ sheet: '表', cells }] });
        const others = differingParts(patched, original).filter(
          (name) => !['xl/worksheets/sheet1.xml', 'xl/styles.xml', 'xl/workbook.xml'].includes(name),
        );
        expect(others).toEqual([]);
        const hasFormula = /<f>/.test(partsOf(patched)['xl/worksheets/sheet1.xml'] ?? '');
        expect(partsOf(patched)['xl/workbook.xml']?.includes('fullCalcOnLoad="1"')).toBe(
          hasFormula && cells.some(({ row, value: now }) => now !== null || model.rows.some((one) => one.row === row)),
        );

        const [before, after] = [seen(original), seen(patched)];
        const byAddress = new Map(cells.map((cell) => [`${letters(cell.column)}${cell.row}`, cell]));
        for (const [address, cell] of before) if (!byAddress.has(address)) expect(after.get(address), address).toEqual(cell);
        for (const address of after.keys()) expect(before.has(address) || byAddress.has(address), address).toBe(true);
        for (const [address, { value: wanted, format }] of byAddress) {
          const cell = after.get(address);
          if (wanted === null) {
            expect(cell?.[1], address).toBeUndefined();
            continue;
          }
          expect(cell?.[1], address).toEqual(wanted);
          expect(cell?.[2], address).toBeUndefined();
          if (typeof wanted === 'number') expect(cell?.[3], address).toBe(format ?? before.get(address)?.[3] ?? 'General');
        }

        const grid = readWorkbook(patched, { name: 'x' }).grids[0];
        for (const { row, column, value: wanted } of cells) {
          const place = grid ? [...grid.rowNumbers].indexOf(row) : -1;
          expect(place < 0 ? null : (grid?.rows[place]?.[column] ?? null)).toEqual(wanted);
        }
      }),
      { seed: 20240103, numRuns: DEEP ? 10_000 : 200 },
    );
  });
});

const SOFFICE = ['/usr/bin/soffice', '/Applications/LibreOffice.app/Contents/MacOS/soffice'].find(
  (path) => spawnSync(path, ['--version']).status === 0,
);

describe.skipIf(process.env.TAIZHANG_OFFICE !== '1' || !SOFFICE)('in LibreOffice', () => {
  it('opens and shows the new values as they were written, text as text', () => {
    const folder = mkdtempSync(join(tmpdir(), 'taizhang-office-'));
    const original = writeWorkbook({
      sheets: [
        {
          name: '表',
          columns: [{ title: '甲' }, { title: '乙' }],
          rows: [
            [1, { value: 2, formula: 'A2*2' }],
            ['x', null],
          ],
        },
      ],
    });
    const patched = patchWorkbook(original, {
      edits: [
        {
          sheet: '表',
          cells: [
            { row: 2, column: 0, value: 21 },
            { row: 3, column: 0, value: '=1+1', format: '@' },
          ],
        },
      ],
      marks: [{ sheet: '表', cells: [{ row: 2, column: 0, severity: 'error' }] }],
    });
    writeFileSync(join(folder, 'copy.xlsx'), patched);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1';
    spawnSync(SOFFICE as string, [profile, '--headless', '--convert-to', filter, '--outdir', folder, join(folder, 'copy.xlsx')]);
    expect(readFileSync(join(folder, 'copy.csv'), 'utf8')).toBe('"甲","乙"\n21,2\n"=1+1",\n');
    rmSync(folder, { recursive: true });
  });
});
