import { describe, expect, it } from 'vitest';
import { codeOf, conformance } from './ledger';

const at = conformance();

describe('tables', () => {
  it('[doc] add, name, style, header and body, rows, columns, convert', async () => {
    const seen = await at.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('户信息');
      const table = sheet.tables.add('A1:C3', true);
      table.name = '户表';
      table.style = 'TableStyleLight1';
      table.rows.add(undefined, [['H9', '测试丁', 4]]);
      const [header, body, whole] = [table.getHeaderRowRange(), table.getDataBodyRange(), table.getRange()];
      header.load('values');
      body.load('address,values');
      whole.load('address');
      table.columns.load('items/name');
      const column = table.columns.getItem('户主').getDataBodyRange().load('values');
      const count = table.rows.getCount();
      const touching = sheet.getRange('B2').getTables(false).load('items/name');
      await context.sync();
      const made = [
        header.values,
        body.address,
        body.values[2],
        whole.address,
        table.columns.items.map((one) => one.name),
        column.values,
        count.value,
        touching.items.map((one) => one.name),
      ];
      const range = table.convertToRange().load('address');
      const none = context.workbook.tables.getItemOrNullObject('户表');
      await context.sync();
      return [...made, range.address, none.isNullObject];
    });
    expect(seen).toEqual([
      [['户编号', '户主', '人数']],
      '户信息!A2:C4',
      ['H9', '测试丁', 4],
      '户信息!A1:C4',
      ['户编号', '户主', '人数'],
      [['测试甲'], ['测试乙'], ['测试丁']],
      3,
      ['户表'],
      '户信息!A1:C4',
      true,
    ]);
    // A row put into the table pushes what stands below it in the table's own columns.
    expect(at.host.snapshot().sheets[0]?.cells).toMatchObject({ A5: { value: 'H3' }, E4: { value: '#N/A' } });
  });

  it('[doc] deleting rows and columns, adding a column, resizing', async () => {
    const seen = await at.Excel.run(async (context) => {
      const table = context.workbook.worksheets.getItem('户信息').tables.add('A1:C4', true);
      table.rows.getItemAt(0).delete();
      table.columns.getItem('人数').delete();
      table.columns.add(undefined, [['备注'], ['x'], ['y']]);
      const range = table.getRange().load('address,values');
      await context.sync();
      table.resize('A1:C5');
      const resized = table.getRange().load('address');
      await context.sync();
      return [range.address, range.values, resized.address];
    });
    expect(seen).toEqual([
      '户信息!A1:C3',
      [
        ['户编号', '户主', '备注'],
        ['H2', '测试乙', 'x'],
        ['H3', '测试丙', 'y'],
      ],
      '户信息!A1:C5',
    ]);
  });

  it('[assumed] without headers a header row is put in; equal headers get numbers', async () => {
    const values = await at.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('空表');
      sheet.getRange('A1:B2').values = [
        ['x', 'x'],
        [1, 2],
      ];
      sheet.tables.add('A1:B2', true);
      sheet.getRange('D1:E1').values = [[1, 2]];
      const second = sheet.tables.add('D1:E1', false).getRange().load('values,address');
      const first = sheet.getRange('A1:B1').load('values');
      await context.sync();
      return [first.values, second.address, second.values];
    });
    expect(values).toEqual([
      [['x', 'x2']],
      '空表!D1:E2',
      [
        ['列1', '列2'],
        [1, 2],
      ],
    ]);
  });

  it('[doc] overlapping tables fail; a missing one is not found', async () => {
    const overlap = at.Excel.run(async (context) => {
      const { tables } = context.workbook.worksheets.getItem('户信息');
      tables.add('A1:B3', true);
      tables.add('B2:C4', true);
      await context.sync();
    });
    expect(await codeOf(overlap)).toBe('InvalidOperation');
    const missing = at.Excel.run(async (context) => {
      context.workbook.tables.getItem('没有').load('name');
      await context.sync();
    });
    expect(await codeOf(missing)).toBe('ItemNotFound');
  });
});
