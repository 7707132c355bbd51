import { describe, expect, it } from 'vitest';
import { codeOf, conformance, sheets } from './ledger';

const at = conformance();

describe('conditional formats', () => {
  it('[doc] a formula rule on several areas: fill, font, formula, order, ids, ranges', async () => {
    const seen = await at.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('户信息');
      const first = sheet.getRange('A2:A4').conditionalFormats.add('Custom');
      first.custom.rule.formula = '=$C2>2';
      first.custom.format.fill.color = '#FF0000';
      const second = sheet.getRanges('A2:A4,C2:C4').conditionalFormats.add('Custom');
      second.custom.rule.formula = '=TRUE';
      second.custom.format.font.color = 'blue';
      second.stopIfTrue = true;
      const all = sheet.getRange('A1:E9').conditionalFormats;
      all.load('items/id,items/priority,items/type,items/stopIfTrue');
      first.custom.rule.load('formula');
      first.custom.format.fill.load('color');
      second.load('id');
      const areas = second.getRanges().load('address');
      await context.sync();
      const again = sheet.getRange('C2').conditionalFormats.getItem(second.id).load('id,priority');
      await context.sync();
      return [
        all.items.map((one) => [one.type, one.priority, one.stopIfTrue, one.id === second.id]),
        first.custom.rule.formula,
        first.custom.format.fill.color,
        areas.address,
        again.priority,
      ];
    });
    expect(seen).toEqual([
      [
        ['Custom', 0, true, true],
        ['Custom', 1, false, false],
      ],
      '=$C2>2',
      '#FF0000',
      '户信息!A2:A4,户信息!C2:C4',
      0,
    ]);
  });

  it('[d.ts] a cell-value rule, delete, clearAll of a part, null objects', async () => {
    const seen = await at.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('户信息');
      const rule = sheet.getRange('C2:C4').conditionalFormats.add('CellValue');
      rule.cellValue.rule = { formula1: '=10', operator: 'GreaterThan' };
      rule.cellValue.format.fill.color = '#00FF00';
      const other = sheet.getRange('E2:E4').conditionalFormats.add('Custom');
      other.custom.rule.formula = '=TRUE';
      const custom = rule.customOrNullObject;
      rule.cellValue.load('rule');
      custom.load();
      sheet.getRange('C3').conditionalFormats.clearAll();
      const left = rule.getRanges().load('address');
      await context.sync();
      other.delete();
      const count = sheet.getRange().conditionalFormats.getCount();
      const none = sheet.getRange().conditionalFormats.getItemOrNullObject('x');
      await context.sync();
      return [rule.cellValue.rule, custom.isNullObject, left.address, count.value, none.isNullObject];
    });
    expect(seen).toEqual([{ formula1: '=10', operator: 'GreaterThan' }, true, '户信息!C2,户信息!C4', 1, true]);
  });

  it('[assumed] clearing formats takes the rules with it', async () => {
    at.host.load(sheets({ name: 'S', cells: [[1]], conditionalFormats: [{ range: 'A1:A2', formula: '=TRUE' }] }));
    await at.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('S').getRange('A1:A2').clear('Formats');
      await context.sync();
    });
    expect(at.host.snapshot().sheets[0]?.rest.conditionalFormats).toEqual([]);
  });
});

describe('data validation', () => {
  it('[doc] a list with alert and prompt, blanks, clear', async () => {
    const seen = await at.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('户信息');
      const { dataValidation } = sheet.getRange('B2:B4');
      dataValidation.rule = { list: { inCellDropDown: true, source: '男,女' } };
      dataValidation.errorAlert = { message: '只能填男或女', showAlert: true, style: 'Stop', title: '性别' };
      dataValidation.prompt = { message: '男或女', showPrompt: true, title: '性别' };
      dataValidation.ignoreBlanks = false;
      dataValidation.load('rule,type,errorAlert,prompt,ignoreBlanks');
      const wide = sheet.getRange('B1:B4').dataValidation.load('type,rule');
      await context.sync();
      const set = [
        dataValidation.type,
        dataValidation.rule,
        dataValidation.errorAlert.message,
        dataValidation.ignoreBlanks,
        wide.type,
      ];
      sheet.getRange('B3').dataValidation.clear();
      const part = sheet.getRange('B3').dataValidation.load('type');
      await context.sync();
      return [...set, part.type];
    });
    expect(seen).toEqual([
      'List',
      { list: { inCellDropDown: true, source: '男,女' } },
      '只能填男或女',
      false,
      'Inconsistent',
      'None',
    ]);
    expect(at.host.snapshot().sheets[0]?.rest.validations).toMatchObject([{ ranges: 'B2,B4' }]);
  });

  it('[assumed] a rule of no kind is invalid', async () => {
    const run = at.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('户信息').getRange('B2').dataValidation.rule = {};
      await context.sync();
    });
    expect(await codeOf(run)).toBe('InvalidArgument');
  });
});
