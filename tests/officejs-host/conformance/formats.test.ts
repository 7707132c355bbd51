import { describe, expect, it } from 'vitest';
import { conformance, sheets } from './ledger';

const at = conformance();

describe('formats', () => {
  it('[doc] fill, font, alignment, borders, sizes; cleared again, nothing is left', async () => {
    const before = at.host.snapshot();
    const seen = await at.Excel.run(async (context) => {
      const { format } = context.workbook.worksheets.getItem('户信息').getRange('A2:B3');
      format.fill.color = '#ffc7ce';
      format.font.bold = true;
      format.wrapText = true;
      format.horizontalAlignment = 'Center';
      const edge = format.borders.getItem('EdgeBottom');
      edge.style = 'Continuous';
      edge.color = '#ff0000';
      format.load('wrapText,horizontalAlignment');
      format.fill.load('color');
      edge.load('style,color,weight');
      format.borders.load('items/sideIndex,items/style');
      await context.sync();
      const set = [format.fill.color, format.wrapText, format.horizontalAlignment, edge.style, edge.color];
      format.fill.clear();
      format.font.bold = false;
      format.wrapText = false;
      format.horizontalAlignment = 'General';
      edge.style = 'None';
      await context.sync();
      return set;
    });
    expect(seen).toEqual(['#FFC7CE', true, 'Center', 'Continuous', '#FF0000']);
    expect(at.host.diff(before)).toEqual([]);
  });

  it('[d.ts] many areas are coloured in one write', async () => {
    await at.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('户信息').getRanges('A2:A3,C4').format.fill.color = 'yellow';
      await context.sync();
    });
    const coloured = Object.entries(at.host.snapshot().sheets[0]?.cells ?? {}).filter(
      ([, cell]) => (cell as { style?: { fill?: string } }).style?.fill,
    );
    expect(coloured.map(([address]) => address)).toEqual(['A2', 'A3', 'C4']);
    expect(at.host.writes).toMatchObject([{ member: 'RangeFill.Color', at: '户信息!A2:A3,户信息!C4', args: ['yellow'] }]);
  });

  it('[doc] whole columns: the format is the column’s, and later cells have it', async () => {
    const seen = await at.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('空表');
      sheet.getRange('B:B').format.fill.color = '#00FF00';
      sheet.getRange('B:B').format.columnWidth = 100;
      sheet.getRange('B5').values = [[1]];
      const fill = sheet.getRange('B5').format.fill.load('color');
      const width = sheet.getRange('B2').format.load('columnWidth');
      const other = sheet.getRange('A:B').format.load('columnWidth');
      await context.sync();
      return [fill.color, width.columnWidth, other.columnWidth];
    });
    expect(seen).toEqual(['#00FF00', 100, null]);
    expect(Object.keys(at.host.snapshot().sheets[1]?.cells ?? {})).toEqual(['B5']);
  });

  it('[doc] rows hidden and shown; autofit is accepted', async () => {
    await at.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('户信息');
      sheet.getRange('2:3').rowHidden = true;
      sheet.getRange('D:D').columnHidden = true;
      await context.sync();
      sheet.getRange('3:3').rowHidden = false;
      sheet.getRange('A:E').format.autofitColumns();
      await context.sync();
    });
    expect(at.host.snapshot().sheets[0]?.rest).toMatchObject({ rows: { 1: { hidden: true } }, columns: { 3: { hidden: true } } });
  });

  it('[assumed] the format of a whole column set and cleared leaves nothing', async () => {
    const before = at.host.snapshot();
    await at.Excel.run(async (context) => {
      const column = context.workbook.worksheets.getItem('户信息').getRange('B:C');
      column.format.fill.color = 'red';
      column.format.protection.locked = false;
      await context.sync();
      expect(at.host.diff(before).length).toBe(9);
      column.format.fill.clear();
      column.format.protection.locked = true;
      await context.sync();
    });
    expect(at.host.diff(before)).toEqual([]);
  });

  it('[doc] a number format set back to General leaves nothing', async () => {
    at.host.load(sheets({ name: 'S', cells: [[1]] }));
    const before = at.host.snapshot();
    await at.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('S').getRange('A1:A2');
      range.numberFormat = [['@'], ['@']];
      await context.sync();
      range.numberFormat = [['General'], ['General']];
      await context.sync();
    });
    expect(at.host.diff(before)).toEqual([]);
  });
});
