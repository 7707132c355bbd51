import * as XLSX from '@e965/xlsx';
import { formulaKey, type Grid, type Scalar } from '@taizhang/core';
import { readWorkbook } from '@taizhang/files';
import fc from 'fast-check';
import readXlsxFile from 'read-excel-file/node';
import { describe, expect, it, vi } from 'vitest';
import { dialect, letters, MODEL_FORMATS, type ModelSheet, modelSheet, modelXlsx } from './random-workbook';

const RUNS = process.env.TAIZHANG_DEEP === '1' ? 2000 : 100;
vi.setConfig({ testTimeout: process.env.TAIZHANG_DEEP === '1' ? 1_800_000 : 60_000 });
const SEED = 20240101;

function gridOf(bytes: Uint8Array): Grid {
  const [grid] = readWorkbook(bytes, { name: 'x' }).grids;
  if (!grid) throw new Error('no grid');
  return grid;
}
function cells(grid: Grid): Map<string, Scalar> {
  const map = new Map<string, Scalar>();
  grid.rows.forEach((row, i) => {
    row.forEach((value, column) => {
      if (value !== null) map.set(`${letters(column)}${grid.rowNumbers[i]}`, value);
    });
  });
  return map;
}
function modelCells(sheet: ModelSheet): Map<string, Scalar> {
  const map = new Map<string, Scalar>();
  for (const { row, cells: list } of sheet.rows)
    for (const { column, value } of list) if (value !== null) map.set(`${letters(column)}${row}`, value);
  return map;
}
/** Cells as SheetJS reads them. */
function sheetJsCells(sheet: XLSX.WorkSheet): Map<string, Scalar> {
  const map = new Map<string, Scalar>();
  for (const [address, cell] of Object.entries(sheet) as [string, XLSX.CellObject][]) {
    if (address.startsWith('!') || cell.t === 'z' || cell.v === undefined || cell.v === '') continue;
    map.set(address, cell.t === 'e' ? { error: String(cell.w) } : (cell.v as Scalar));
  }
  return map;
}

describe('our reader against two others, on seeded random workbooks', () => {
  it('sees what the file states, as SheetJS does: values, types, merges, formats, formulas, hidden rows', () => {
    fc.assert(
      fc.property(modelSheet, dialect, (model, how) => {
        const bytes = modelXlsx(model, how);
        const grid = gridOf(bytes);
        expect(cells(grid)).toEqual(modelCells(model));
        const other = XLSX.read(bytes, { cellNF: true, cellFormula: true, cellStyles: true }).Sheets.表 as XLSX.WorkSheet;
        // SheetJS undoes escapes twice, so that a text which looks like one differs.
        const likeEscapes = (map: Map<string, Scalar>) =>
          new Map([...map].filter(([at]) => !String(cells(grid).get(at)).includes('_x')));
        expect(likeEscapes(cells(grid))).toEqual(likeEscapes(sheetJsCells(other)));
        const merges = (other['!merges'] ?? []).map(({ s, e }) => ({ top: s.r + 1, left: s.c, bottom: e.r + 1, right: e.c }));
        expect(grid.merges).toEqual(merges);
        for (const { row, hidden, cells: list } of model.rows) {
          const i = grid.rowNumbers.indexOf(row as never);
          if (i >= 0) expect(grid.hiddenRows?.has(row) ?? false).toBe(hidden);
          for (const { column, value, style, formula } of list) {
            expect(grid.formulas?.get(formulaKey(row, column))).toBe(formula);
            if (value === null) continue;
            const format = grid.formats[grid.formatOf?.[i]?.[column] ?? 0];
            expect(format).toBe(MODEL_FORMATS[style]);
            expect((other[`${letters(column)}${row}`] as XLSX.CellObject).z).toBe(format);
          }
        }
      }),
      { seed: SEED, numRuns: RUNS },
    );
  });
  it('sees what read-excel-file sees', async () => {
    await fc.assert(
      fc.asyncProperty(modelSheet, dialect, async (model, how) => {
        // That reader makes Date objects of dates, nothing of errors, and does not know Excel's escapes: these are left out here.
        const plain: ModelSheet = {
          merges: [],
          rows: model.rows.map((row) => ({
            ...row,
            cells: row.cells
              .filter(
                ({ value }) => value !== null && typeof value !== 'object' && !(typeof value === 'string' && /_x/.test(value)),
              )
              .map((cell) => (cell.style === 3 ? { ...cell, style: 0 } : cell)),
          })),
        };
        if (plain.rows.every((row) => row.cells.length === 0)) return;
        const bytes = modelXlsx(plain, how);
        const [sheet] = (await readXlsxFile(Buffer.from(bytes), { trim: false } as never)) as unknown as {
          data: (Scalar | null)[][];
        }[];
        const seen = new Map<string, Scalar>();
        sheet?.data.forEach((row, i) => {
          row.forEach((value, column) => {
            if (value !== null && value !== '') seen.set(`${letters(column)}${i + 1}`, value);
          });
        });
        expect(cells(gridOf(bytes))).toEqual(seen);
      }),
      { seed: SEED, numRuns: RUNS },
    );
  });
});

describe('files that SheetJS wrote', () => {
  const table = [
    ['姓名', '身份证号', '收入', '日期', '是', '错'],
    ['测试甲', '520000199001010012', 4000.55, 43831, true, null],
    ['  空 ', '0012', -3, 0.1 + 0.2, false, null],
    ['多\n行', 'é€', 123456789012, 1e-7, true, null],
    ['合计', null, null, null, null, null],
  ];
  const sheet = XLSX.utils.aoa_to_sheet(table);
  (sheet.D2 as XLSX.CellObject).z = 'yyyy"年"m"月"';
  sheet.F2 = { t: 'e', v: 42 };
  sheet.F3 = { t: 'n', v: 7, f: 'C2+3' };
  sheet['!ref'] = 'A1:F6';
  sheet['!merges'] = [{ s: { r: 4, c: 0 }, e: { r: 5, c: 2 } }];
  sheet['!rows'] = [{}, { hidden: true }];
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, sheet, '户表');
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([['第二', '测试'.repeat(100)]]), '另');
  const expected = table.map((row) => [...row]);
  (expected[1] as Scalar[])[5] = { error: '#N/A' };
  (expected[2] as Scalar[])[5] = 7;
  const trimmed = expected.map((row) => {
    const out = [...row];
    while (out.at(-1) === null) out.pop();
    return out;
  });
  const write = (bookType: XLSX.BookType, more: XLSX.WritingOptions = {}) =>
    new Uint8Array(
      XLSX.write(book, { type: 'array', bookType, cellStyles: true, ...more } as XLSX.WritingOptions) as ArrayBuffer,
    );

  for (const [bookType, kind] of [
    ['xlsx', 'xlsx'],
    ['xlsm', 'xlsx'],
    ['xls', 'xls'],
    ['xlml', 'xml'],
  ] as const) {
    it(`reads ${bookType}`, () => {
      for (const bytes of [write(bookType), write(bookType, { bookSST: true, compression: true })]) {
        const result = readWorkbook(bytes, { name: 'x.bin' });
        expect(result.kind).toBe(kind);
        const [first, second] = result.grids;
        expect(first?.sheet).toBe('户表');
        expect(first?.rows).toEqual(trimmed);
        expect(first?.merges).toEqual([{ top: 5, left: 0, bottom: 6, right: 2 }]);
        expect(first?.formats[first.formatOf?.[1]?.[3] ?? 0]).toBe('yyyy"年"m"月"');
        // SheetJS writes results only into .xls.
        if (bookType !== 'xls') expect(first?.formulas?.has(formulaKey(3, 5))).toBe(true);
        expect(second?.rows).toEqual([['第二', '测试'.repeat(100)]]);
      }
    });
  }
  it('reads html and csv', () => {
    expect(readWorkbook(write('html'), { name: 'x.xls' }).grids[0]?.rows[1]?.slice(0, 2)).toEqual([
      '测试甲',
      '520000199001010012',
    ]);
    const csv = readWorkbook(write('csv'), { name: 'x.csv' }).grids[0];
    expect(csv?.rows[1]?.slice(0, 3)).toEqual(['测试甲', '520000199001010012', 4000.55]);
  });
  it('names what it does not read: xlsb, ods, old xls', () => {
    const code = (type: XLSX.BookType) => {
      try {
        readWorkbook(write(type), { name: 'x' });
        return 'read';
      } catch (error) {
        return (error as { code?: string }).code;
      }
    };
    expect([code('xlsb'), code('ods'), code('biff5'), code('biff2')]).toEqual(['xlsb', 'ods', 'old-xls', 'old-xls']);
  });
  it('reads the 1904 date system of xls and xlsx', () => {
    const dated = { ...book, Workbook: { WBProps: { date1904: true } } };
    for (const bookType of ['xls', 'xlsx'] as const) {
      const bytes = new Uint8Array(XLSX.write(dated, { type: 'array', bookType }) as ArrayBuffer);
      expect(readWorkbook(bytes, { name: 'x' }).grids[0]?.dateSystem).toBe(1904);
    }
  });
});
