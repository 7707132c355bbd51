import { describe, expect, it } from 'vitest';
import { codeOf, conformance, sheets } from './ledger';

const at = conformance();
const FIGURES = sheets({
  name: 'S',
  cells: [
    ['村', '户数', '人数'],
    ['一村', 3, 9],
    ['二村', 4, 12],
  ],
});

describe('charts', () => {
  it('[doc] add, name, title, axes, size, place, series, delete', async () => {
    at.host.load(FIGURES);
    const seen = await at.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('S');
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C3'), 'Columns');
      chart.name = '收入分布';
      chart.title.text = '各村户数';
      chart.title.format.font.size = 14;
      chart.legend.position = 'Bottom';
      chart.axes.valueAxis.title.text = '户';
      chart.axes.categoryAxis.title.visible = false;
      chart.axes.valueAxis.majorGridlines.visible = false;
      chart.height = 200;
      chart.width = 300;
      chart.setPosition('E2', 'J12');
      chart.load('name,chartType,height,width,title/text');
      chart.title.load('text');
      chart.series.load('items/name');
      chart.axes.valueAxis.title.load('text');
      const series = chart.series.getItemAt(0);
      series.format.fill.setSolidColor('#4472C4');
      series.hasDataLabels = true;
      sheet.charts.load('items/name,count');
      await context.sync();
      const none = sheet.charts.getItemOrNullObject('没有');
      const again = sheet.charts.getItem('收入分布').load('name');
      await context.sync();
      return [
        [chart.name, chart.chartType, chart.height, chart.width, chart.title.text, chart.axes.valueAxis.title.text],
        chart.series.items.map((one) => one.name),
        sheet.charts.items.map((one) => one.name),
        none.isNullObject,
        again.name,
      ];
    });
    expect(seen).toEqual([
      ['收入分布', 'ColumnClustered', 200, 300, '各村户数', '户'],
      ['户数', '人数'],
      ['收入分布'],
      true,
      '收入分布',
    ]);
    expect(at.host.snapshot().sheets[0]?.rest.charts).toMatchObject([
      {
        name: '收入分布',
        source: 'S!A1:C3',
        series: [{ name: '户数', values: 'S!B2:B3', categories: 'S!A2:A3' }, { name: '人数' }],
      },
    ]);
  });

  it('[doc] one series more from its own cells, source changed, chart deleted', async () => {
    at.host.load(FIGURES);
    await at.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('S');
      const chart = sheet.charts.add('Line', sheet.getRange('A1:B3'), 'Auto');
      const series = chart.series.add('平均');
      series.setValues(sheet.getRange('C2:C3'));
      series.setXAxisValues(sheet.getRange('A2:A3'));
      await context.sync();
      expect(at.host.snapshot().sheets[0]?.rest.charts).toMatchObject([
        { series: [{ name: '户数' }, { name: '平均', values: 'S!C2:C3' }] },
      ]);
      chart.setData(sheet.getRange('A1:C3'), 'Columns');
      await context.sync();
      expect(at.host.snapshot().sheets[0]?.rest.charts).toMatchObject([{ series: [{ name: '户数' }, { name: '人数' }] }]);
      chart.delete();
      await context.sync();
    });
    expect(at.host.snapshot().sheets[0]?.rest.charts).toEqual([]);
  });

  it('[transcript] the source must be a range', async () => {
    const run = at.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('户信息').charts.add('Line', 'A1:B3' as never);
      await context.sync();
    });
    expect(await codeOf(run)).toBe('InvalidArgument');
  });
});
