import { describe, expect, it } from 'vitest';
import { codeOf, conformance, sheets } from './ledger';

const at = conformance();
const batch = (run: (context: Excel.RequestContext) => void) =>
  codeOf(
    at.Excel.run(async (context) => {
      run(context);
      await context.sync();
    }),
  );

describe('worksheets', () => {
  it('[doc] add, activate, position, tab colour, visibility, rename, count, delete', async () => {
    const seen = await at.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const sheet = worksheets.add('核查结果');
      sheet.tabColor = '#ff0000';
      sheet.position = 0;
      sheet.activate();
      worksheets.getItem('空表').visibility = 'VeryHidden';
      worksheets.getItem('户信息').name = '户';
      const unnamed = worksheets.add().load('name');
      sheet.load('name,tabColor,position,visibility,id');
      worksheets.load('items/name');
      const visible = worksheets.getCount(true);
      const active = worksheets.getActiveWorksheet().load('name');
      await context.sync();
      const made = [
        sheet.tabColor,
        sheet.position,
        sheet.visibility,
        worksheets.items.map((one) => one.name),
        visible.value,
        active.name,
        unnamed.name,
      ];
      sheet.delete();
      const gone = worksheets.getItemOrNullObject('核查结果');
      await context.sync();
      return [...made, gone.isNullObject];
    });
    expect(seen).toEqual(['#FF0000', 0, 'Visible', ['核查结果', '户', '空表', 'Sheet1'], 3, '核查结果', 'Sheet1', true]);
  });

  it('[doc] first, last, next, previous, by id and in any case of letters', async () => {
    at.host.load(sheets({ name: 'Alpha' }, { name: 'B', visibility: 'Hidden' }, { name: 'C' }));
    const seen = await at.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const first = worksheets.getFirst().load('name,id');
      const next = first.getNext(true).load('name');
      const last = worksheets.getLast().load('name');
      const before = last.getPreviousOrNullObject().load('name');
      const none = last.getNextOrNullObject();
      const same = worksheets.getItem('ALPHA').load('id');
      await context.sync();
      const byId = worksheets.getItem(first.id).load('name');
      await context.sync();
      return [first.name, next.name, last.name, before.name, none.isNullObject, same.id === first.id, byId.name];
    });
    expect(seen).toEqual(['Alpha', 'C', 'C', 'B', true, true, 'Alpha']);
  });

  it.each([
    ['[doc] a name that is taken', 'ItemAlreadyExists', (c: Excel.RequestContext) => c.workbook.worksheets.add('空表')],
    ['[doc] a name that is too long', 'InvalidArgument', (c: Excel.RequestContext) => c.workbook.worksheets.add('表'.repeat(32))],
    ['[doc] a name with a slash', 'InvalidArgument', (c: Excel.RequestContext) => c.workbook.worksheets.add('a/b')],
    ['[doc] a missing sheet', 'ItemNotFound', (c: Excel.RequestContext) => c.workbook.worksheets.getItem('没有').load('name')],
    [
      '[doc] hiding the last visible sheet',
      'InvalidOperation',
      (c: Excel.RequestContext) => {
        c.workbook.worksheets.getItem('空表').visibility = 'Hidden';
        c.workbook.worksheets.getItem('户信息').visibility = 'Hidden';
      },
    ],
    [
      '[assumed] activating a hidden sheet',
      'InvalidOperation',
      (c: Excel.RequestContext) => {
        const sheet = c.workbook.worksheets.getItem('空表');
        sheet.visibility = 'Hidden';
        sheet.activate();
      },
    ],
    [
      '[doc] deleting a very hidden sheet',
      'InvalidOperation',
      (c: Excel.RequestContext) => {
        const sheet = c.workbook.worksheets.getItem('空表');
        sheet.visibility = 'VeryHidden';
        sheet.delete();
      },
    ],
  ])('%s fails with %s', async (_title, code, run) => expect(await batch(run)).toBe(code));

  it('[doc] gridlines, headings, frozen panes, custom properties', async () => {
    const seen = await at.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('户信息');
      sheet.showGridlines = false;
      sheet.freezePanes.freezeRows(1);
      const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
      sheet.customProperties.add('核查', '是');
      const property = sheet.customProperties.getItemOrNullObject('核查').load('value');
      const none = sheet.customProperties.getItemOrNullObject('没有');
      sheet.load('showGridlines');
      await context.sync();
      const result = [sheet.showGridlines, frozen.address, property.value, none.isNullObject];
      sheet.freezePanes.unfreeze();
      const unfrozen = sheet.freezePanes.getLocationOrNullObject();
      await context.sync();
      return [...result, unfrozen.isNullObject];
    });
    expect(seen).toEqual([false, '户信息!1:1', '是', true, true]);
  });

  it('[d.ts] page layout: orientation, title rows, print area, margins, footer', async () => {
    const seen = await at.Excel.run(async (context) => {
      const { pageLayout } = context.workbook.worksheets.getItem('户信息');
      pageLayout.orientation = 'Landscape';
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.setPrintTitleRows('$1:$1');
      pageLayout.setPrintArea('A1:E4');
      pageLayout.setPrintMargins('Inches', { top: 1 });
      pageLayout.headersFooters.defaultForAllPages.centerFooter = '第&P页';
      const titles = pageLayout.getPrintTitleRowsOrNullObject().load('address');
      const area = pageLayout.getPrintAreaOrNullObject().load('address');
      pageLayout.load('orientation,topMargin,zoom');
      await context.sync();
      return [pageLayout.orientation, titles.address, area.address, pageLayout.topMargin, pageLayout.zoom];
    });
    expect(seen).toEqual(['Landscape', '户信息!1:1', '户信息!A1:E4', 72, { horizontalFitToPages: 1 }]);
  });

  it('[d.ts] auto filter by values hides rows', async () => {
    const seen = await at.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('户信息');
      sheet.autoFilter.apply(sheet.getRange('A1:E4'), 1, { filterOn: 'Values', values: ['测试乙'] });
      const range = sheet.autoFilter.getRangeOrNullObject().load('address');
      sheet.autoFilter.load('enabled,isDataFiltered');
      const rows = [2, 3, 4].map((row) => sheet.getRange(`${row}:${row}`).load('rowHidden'));
      await context.sync();
      const filtered = [
        range.address,
        sheet.autoFilter.enabled,
        sheet.autoFilter.isDataFiltered,
        rows.map((row) => row.rowHidden),
      ];
      sheet.autoFilter.remove();
      sheet.autoFilter.load('enabled');
      await context.sync();
      return [...filtered, sheet.autoFilter.enabled];
    });
    expect(seen).toEqual(['户信息!A1:E4', true, true, [true, false, true], false]);
  });

  it('[d.ts] calculation mode, suspended calculation and screen', async () => {
    const mode = await at.Excel.run(async (context) => {
      const { application } = context.workbook;
      application.calculationMode = 'Manual';
      application.suspendApiCalculationUntilNextSync();
      application.suspendScreenUpdatingUntilNextSync();
      application.load('calculationMode');
      await context.sync();
      return application.calculationMode;
    });
    expect([mode, at.host.suspended]).toEqual(['Manual', ['calculation', 'screen']]);
  });
});
