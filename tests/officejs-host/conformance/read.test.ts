import { describe, expect, it } from 'vitest';
import { conformance, sheets } from './ledger';

const at = conformance();

describe('reading', () => {
  it('[doc] the used range: values, address, counts, dates as serials, cached results, errors', async () => {
    const read = await at.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getUsedRange(true);
      range.load('values,address,rowCount,columnCount,formulas,valueTypes,text,numberFormat');
      await context.sync();
      return range.toJSON();
    });
    expect(read.address).toBe('户信息!A1:E4');
    expect([read.rowCount, read.columnCount]).toEqual([4, 5]);
    expect(read.values).toEqual([
      ['户编号', '户主', '人数', '日期', '收入'],
      ['H1', '测试甲', 3, 44197, 9000.5],
      ['H2', '测试乙', 2, 44228, 12000],
      ['H3', '测试丙', true, '', '#N/A'],
    ]);
    expect(read.formulas?.[1]?.[4]).toBe('=1000*9+0.5');
    expect(read.valueTypes?.[3]).toEqual(['String', 'String', 'Boolean', 'Empty', 'Error']);
    expect(read.text?.[1]).toEqual(['H1', '测试甲', '3', '2021/1/1', '9000.5']);
    expect(read.numberFormat?.[1]?.[3]).toBe('yyyy/m/d');
  });

  it('[doc] an empty sheet has no used range: null object, and A1 without OrNullObject', async () => {
    const seen = await at.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('空表');
      const none = sheet.getUsedRangeOrNullObject();
      const first = sheet.getUsedRange().load('address');
      await context.sync();
      return [none.isNullObject, first.address];
    });
    expect(seen).toEqual([true, '空表!A1']);
  });

  it('[doc] formats count for the used range unless valuesOnly', async () => {
    at.host.load(sheets({ name: 'S', cells: [['a'], [null], [{ fill: '#FF0000' }]] }));
    const seen = await at.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('S');
      const [all, values] = [sheet.getUsedRange().load('address'), sheet.getUsedRange(true).load('address')];
      await context.sync();
      return [all.address, values.address];
    });
    expect(seen).toEqual(['S!A1:A3', 'S!A1']);
  });

  it('[doc] nested and object-literal loads, items/name, top', async () => {
    const seen = await at.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('户信息').getRange('B2');
      range.load({ values: true, worksheet: { name: true }, format: { fill: { color: true } } });
      const all = context.workbook.worksheets.load('items/name,items/visibility');
      await context.sync();
      return [
        range.values,
        range.worksheet.name,
        range.format.fill.color,
        all.items.map((sheet) => [sheet.name, sheet.visibility]),
      ];
    });
    expect(seen).toEqual([
      [['测试甲']],
      '户信息',
      '#FFFFFF',
      [
        ['户信息', 'Visible'],
        ['空表', 'Visible'],
      ],
    ]);
  });

  it('[d.ts] hidden rows: rowHidden null where mixed, the visible view leaves them out', async () => {
    at.host.load(sheets({ name: 'S', cells: [[1], [2], [3]], hiddenRows: [2] }));
    const seen = await at.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('S').getRange('A1:A3');
      range.load('rowHidden');
      const second = range.getRow(1).load('rowHidden,hidden');
      const view = range.getVisibleView().load('values,rowCount');
      const cells = range.getSpecialCells('Visible').load('address,areaCount');
      await context.sync();
      return [range.rowHidden, second.rowHidden, second.hidden, view.values, view.rowCount, cells.address];
    });
    expect(seen).toEqual([null, true, true, [[1], [3]], 2, 'S!A1,S!A3']);
  });

  it('[assumed] mixed fills read as an empty text, mixed fonts as null, sizes as null', async () => {
    at.host.load(sheets({ name: 'S', cells: [[{ value: 1, fill: '#FF0000', font: { bold: true } }, 2]] }));
    const seen = await at.Excel.run(async (context) => {
      const { format } = context.workbook.worksheets.getItem('S').getRange('A1:B1');
      format.load('fill/color,font/bold,font/name');
      format.fill.load('color');
      format.font.load('bold,name');
      await context.sync();
      return [format.fill.color, format.font.bold, format.font.name];
    });
    expect(seen).toEqual(['', null, '宋体']);
  });

  it('[doc] whole rows and columns answer null values', async () => {
    const values = await at.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('户信息').getRange('A:A').load('values,address,isEntireColumn,rowCount');
      await context.sync();
      return [range.values, range.address, range.isEntireColumn, range.rowCount];
    });
    expect(values).toEqual([null, '户信息!A:A', true, 1_048_576]);
  });

  it('[assumed] sheet names that are not plain words are quoted in addresses', async () => {
    at.host.load(sheets({ name: '2024 年', cells: [[1]] }, { name: "a'b", cells: [[1]] }));
    const seen = await at.Excel.run(async (context) => {
      const ranges = ['2024 年', "a'b"].map((name) => context.workbook.worksheets.getItem(name).getRange('A1').load('address'));
      await context.sync();
      return ranges.map((range) => range.address);
    });
    expect(seen).toEqual(["'2024 年'!A1", "'a''b'!A1"]);
  });

  it('reads 15,000 × 50 values well within two seconds', async () => {
    const cells = Array.from({ length: 15_000 }, (_, row) => Array.from({ length: 50 }, (_one, column) => row * column));
    at.host.load(sheets({ name: 'S', cells }));
    const start = performance.now();
    const count = await at.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('S').getUsedRange(true).load('values');
      await context.sync();
      return range.values.length * (range.values[0]?.length ?? 0);
    });
    expect(count).toBe(750_000);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
