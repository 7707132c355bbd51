import { describe, expect, it } from 'vitest';
import { codeOf, conformance, sheets } from './ledger';

const at = conformance();

describe('navigating', () => {
  it('[doc] ranges from ranges', async () => {
    const seen = await at.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('户信息');
      const range = sheet.getRange('B2:C3');
      const made = [
        range.getCell(1, 1),
        range.getRow(1),
        range.getColumn(0),
        range.getLastCell(),
        range.getLastRow(),
        range.getLastColumn(),
        range.getEntireRow(),
        range.getEntireColumn(),
        range.getOffsetRange(1, -1),
        range.getResizedRange(2, 1),
        range.getAbsoluteResizedRange(1, 1),
        range.getRowsBelow(2),
        range.getRowsAbove(1),
        range.getColumnsAfter(1),
        range.getColumnsBefore(1),
        range.getBoundingRect('E9'),
        range.getIntersection('C3:D9'),
        sheet.getRangeByIndexes(4, 1, 2, 3),
        sheet.getCell(9, 0),
        range.getUsedRange(true),
      ];
      for (const one of made) one.load('address');
      const none = range.getIntersectionOrNullObject('F9');
      await context.sync();
      return [...made.map((one) => one.address.replace('户信息!', '')), none.isNullObject];
    });
    const expected = 'C3 B3:C3 B2:B3 C3 B3:C3 C2:C3 2:3 B:C A3:B4 B2:D5 B2 B4:C5 B1:C1 D2:D3 A2:A3 B2:E9 C3 B5:D6 A10 B2:C3';
    expect(seen).toEqual([...expected.split(' '), true]);
  });

  it('[doc] outside the sheet is invalid', async () => {
    expect(
      await codeOf(
        at.Excel.run(async (context) => {
          context.workbook.worksheets.getItem('户信息').getRange('A1').getOffsetRange(-1, 0).load('address');
          await context.sync();
        }),
      ),
    ).toBe('InvalidArgument');
  });

  it('[doc] select moves the selection and activates the sheet', async () => {
    const seen = await at.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('空表').getRange('C3:D4').select();
      const selected = context.workbook.getSelectedRange().load('address');
      const active = context.workbook.getActiveCell().load('address');
      const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
      await context.sync();
      return [selected.address, active.address, sheet.name];
    });
    expect(seen).toEqual(['空表!C3:D4', '空表!C3', '空表']);
  });

  it('[d.ts] several areas: getRanges, getSelectedRanges, and getSelectedRange refuses several', async () => {
    at.host.userSelect('户信息', 'A1:B2,D4');
    const seen = await at.Excel.run(async (context) => {
      const areas = context.workbook.worksheets.getItem('户信息').getRanges('C3:C9,C14').load('address,areaCount,cellCount');
      areas.areas.load('items/address');
      const selected = context.workbook.getSelectedRanges().load('address');
      await context.sync();
      return [areas.address, areas.areaCount, areas.cellCount, areas.areas.items.map((one) => one.address), selected.address];
    });
    expect(seen).toEqual(['户信息!C3:C9,户信息!C14', 2, 8, ['户信息!C3:C9', '户信息!C14'], '户信息!A1:B2,户信息!D4']);
    const refused = at.Excel.run(async (context) => {
      context.workbook.getSelectedRange().load('address');
      await context.sync();
    });
    expect(await codeOf(refused)).toBe('InvalidArgument');
  });

  it('[doc] a kept range moves along with rows put in, and is gone when they are taken out', async () => {
    const seen = await at.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('户信息').getRange('A3').load('address,values');
      await context.sync();
      at.host.userInsertRows('户信息', 2, 2);
      range.load('address,values');
      await context.sync();
      const moved = [range.address, range.values];
      at.host.userDeleteRows('户信息', 5);
      range.load('address');
      return [moved, await codeOf(context.sync())];
    });
    expect(seen).toEqual([['户信息!A5', [['H2']]], 'ItemNotFound']);
  });

  it('[doc] rows and columns put in and taken out move formats, rules, names, formulas and hidden rows', async () => {
    at.host.load({
      sheets: [
        {
          name: 'S',
          cells: [['a'], [1], [{ value: 3, formula: '=A2+S!$A$2' }], [{ value: 4, fill: '#FF0000' }]],
          hiddenRows: [4],
          merges: ['C3:D4'],
          conditionalFormats: [{ range: 'A2:A4', formula: '=$A2>0', fill: '#00FF00' }],
          validations: [{ range: 'A2:A4', list: '是,否' }],
          tables: [{ name: 'T', range: 'F1:G3' }],
        },
      ],
      names: { 数据: '=S!$A$2:$A$4' },
    });
    await at.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('S');
      sheet.getRange('2:3').insert('Down');
      sheet.getRange('B:B').delete('Left');
      await context.sync();
    });
    const [sheet] = at.host.snapshot().sheets;
    expect(sheet?.cells).toEqual({
      A1: { value: 'a' },
      A4: { value: 1 },
      A5: { value: 3, formula: '=A4+S!$A$4' },
      A6: { value: 4, style: { fill: '#FF0000' } },
    });
    expect(sheet?.rest).toMatchObject({
      rows: { 5: { hidden: true } },
      merges: 'B5:C6',
      conditionalFormats: [{ ranges: 'A4:A6', rule: { formula: '=$A4>0' } }],
      validations: [{ ranges: 'A4:A6' }],
      tables: [{ range: 'E1:F5' }],
    });
    expect(at.host.snapshot().names).toMatchObject([{ formula: '=S!$A$4:$A$6' }]);
  });

  it('[assumed] cells put in move only their own columns', async () => {
    at.host.load(
      sheets({
        name: 'S',
        cells: [
          [1, 2, 3],
          [4, 5, 6],
        ],
      }),
    );
    await at.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('S').getRange('B1').insert('Down');
      await context.sync();
    });
    expect(Object.keys(at.host.snapshot().sheets[0]?.cells ?? {})).toEqual(['A1', 'C1', 'A2', 'B2', 'C2', 'B3']);
  });

  it('[doc] sort by a column, blanks last', async () => {
    at.host.load(sheets({ name: 'S', cells: [['k'], [3], [null], [1], ['x']] }));
    const values = await at.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('S').getRange('A1:A5');
      range.sort.apply([{ key: 0, ascending: true }], false, true);
      range.load('values');
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([['k'], [1], [3], ['x'], ['']]);
  });
});
