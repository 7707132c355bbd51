import { columnLetters } from '@taizhang/core';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { excelHost } from '../../packages/excel-addin/src/host/excel';
import type { HostMarks, SheetHost } from '../../packages/excel-addin/src/host/port';
import type { SheetData, WorkbookData } from '../officejs-host/book/workbook-data';
import { openHost } from '../officejs-host/open-host';
import { deep, runs } from './deep';

/* Promise 1: marks leave cells, formulas, formats, filters, hidden rows and merges alone, and go without a trace. */

vi.setConfig({ testTimeout: deep ? 3_600_000 : 120_000 });

let opened: Awaited<ReturnType<typeof openHost>>;
let excel: SheetHost;
beforeAll(async () => {
  opened = await openHost({ globals: true, workbook: { sheets: [{ name: '户表' }] } });
  excel = excelHost();
});
afterAll(() => opened.close());

const name = fc.constantFrom('户表', '人 表', "村'一", '2023', 'A1', '表,二', '表!三');
const value = fc.oneof(
  fc.constantFrom('测试甲', '520000198602040017', '-', '=1', '2023-5-1', '', '　'),
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }),
  fc.boolean(),
);
const cell = fc.oneof(
  { weight: 5, arbitrary: value },
  {
    weight: 1,
    arbitrary: fc.record({
      value,
      numberFormat: fc.constantFrom('@', 'yyyy/m/d', '0.00'),
      fill: fc.constantFrom('#FF0000', '#00FF00'),
    }),
  },
  { weight: 1, arbitrary: fc.record({ formula: fc.constantFrom('=A1', '=SUM(B1:B3)'), value: fc.integer() }) },
);
const range = fc
  .record({ top: fc.nat(8), left: fc.nat(5), rows: fc.nat(3), columns: fc.nat(2) })
  .map(({ top, left, rows, columns }) => `${columnLetters(left)}${top + 1}:${columnLetters(left + columns)}${top + 1 + rows}`);
const sheet: fc.Arbitrary<SheetData> = fc.record(
  {
    name,
    cells: fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 9 }),
    hiddenRows: fc.uniqueArray(fc.integer({ min: 1, max: 9 }), { maxLength: 3 }),
    merges: fc.array(
      range.filter((address) => address.split(':')[0] !== address.split(':')[1]),
      { maxLength: 1 },
    ),
    conditionalFormats: fc.array(
      fc.record({ range, formula: fc.constantFrom('=A1>5', '=TRUE', '=N("x")=0'), fill: fc.constant('#ABCDEF') }),
      {
        maxLength: 3,
      },
    ),
    validations: fc.array(fc.record({ range, list: fc.constant('是,否') }), { maxLength: 1 }),
  },
  { requiredKeys: ['name', 'cells'] },
);
const workbook: fc.Arbitrary<WorkbookData> = fc.record({
  sheets: fc.uniqueArray(sheet, { selector: (one) => one.name, minLength: 1, maxLength: 3 }),
});
const marks = fc.array(
  fc.array(
    fc.record({
      row: fc.integer({ min: 1, max: 12 }),
      column: fc.nat(7),
      severity: fc.constantFrom('error', 'suspect', 'notice'),
    }),
    {
      maxLength: 30,
    },
  ),
  { minLength: 3, maxLength: 3 },
);

const marksOf = (book: WorkbookData, cells: readonly HostMarks['cells'][]): HostMarks[] =>
  book.sheets.map(({ name: own }, i) => ({ sheet: { source: '', sheet: own }, cells: cells[i] ?? [] }));

describe('marks', () => {
  test(`${runs(10_000)} workbooks: nothing changes but conditional formats, and nothing at all after they are gone`, async () => {
    await fc.assert(
      fc.asyncProperty(workbook, marks, marks, async (book, first, second) => {
        opened.host.load(book);
        const before = opened.host.snapshot();
        await excel.mark(marksOf(book, first as never));
        expect(opened.host.diff(before).filter(({ at }) => !at.endsWith('conditionalFormats'))).toEqual([]);
        await excel.mark(marksOf(book, second as never));
        const wanted = marksOf(book, second as never).map(
          ({ cells }) => new Set(cells.map(({ row, column }) => `${row},${column}`)).size,
        );
        expect(coloured()).toEqual(wanted);
        await excel.unmark();
        expect(opened.host.diff(before)).toEqual([]);
        expect(opened.host.unimplemented).toEqual([]);
      }),
      { numRuns: runs(10_000), seed: 20261121 },
    );
  });

  test('fifty thousand cells cost a handful of host calls, and no rule covers a cell twice', async () => {
    opened.host.load({ sheets: [{ name: '户表', cells: [['户编号']] }] });
    const cells = Array.from({ length: 50_000 }, (_, i) => ({
      row: 2 + ((i * 7) % 25_000),
      column: (i * 3) % 11,
      severity: (['error', 'suspect', 'notice'] as const)[i % 3] as 'error',
    }));
    const start = opened.host.calls();
    await excel.mark([{ sheet: { source: '', sheet: '户表' }, cells }]);
    expect(opened.host.calls() - start).toBeLessThan(12);
    expect(coloured()).toEqual([new Set(cells.map(({ row, column }) => `${row},${column}`)).size]);
    await excel.unmark();
    expect(opened.host.book().sheets[0]?.conditionalFormats).toEqual([]);
  });

  test('a protected sheet refuses all marks before any is put', async () => {
    opened.host.load({
      sheets: [
        { name: '户表', cells: [['甲']] },
        { name: '人表', cells: [['乙']], protected: true },
      ],
    });
    const before = opened.host.snapshot();
    const cells = [{ row: 1, column: 0, severity: 'error' as const }];
    const both = ['户表', '人表'].map((own) => ({ sheet: { source: '', sheet: own }, cells }));
    await expect(excel.mark(both)).rejects.toMatchObject({ code: 'protected', about: { sheet: '人表' } });
    expect(opened.host.diff(before)).toEqual([]);
  });

  test('severity shows without colour: each has letters of its own', async () => {
    opened.host.load({ sheets: [{ name: '户表', cells: [['甲']] }] });
    const severities = ['error', 'suspect', 'notice'] as const;
    await excel.mark([
      { sheet: { source: '', sheet: '户表' }, cells: severities.map((severity, column) => ({ row: 1, column, severity })) },
    ]);
    const fonts = opened.host.book().sheets[0]?.conditionalFormats.map(({ format }) => JSON.stringify(format.font));
    expect(new Set(fonts).size).toBe(3);
  });

  test('rules that were saved under other ids, or copied along with rows, are still found', async () => {
    opened.host.load({ sheets: [{ name: '户表', cells: [['甲']], conditionalFormats: [{ range: 'A1', formula: '=A1>5' }] }] });
    const before = opened.host.snapshot();
    await excel.mark([{ sheet: { source: '', sheet: '户表' }, cells: [{ row: 1, column: 0, severity: 'error' }] }]);
    const own = opened.host.book().sheets[0]?.conditionalFormats ?? [];
    const ours = own.find(({ rule }) => String(rule.formula).includes('taizhang'));
    if (ours)
      own.push({ ...ours, id: 'another', ranges: ours.ranges.map((rect) => ({ ...rect, top: 3, bottom: 3 })), priority: 9 });
    expect(own).toHaveLength(3);
    await excel.unmark();
    expect(opened.host.diff(before)).toEqual([]);
  });
});

/** Cells that our rules colour, by sheet; a cell in two rules counts twice. */
function coloured(): number[] {
  return opened.host.book().sheets.map((one) =>
    one.conditionalFormats
      .filter(({ rule }) => String(rule.formula).includes('taizhang'))
      .flatMap(({ ranges }) => ranges)
      .reduce((sum, { top, left, bottom, right }) => sum + (bottom - top + 1) * (right - left + 1), 0),
  );
}
