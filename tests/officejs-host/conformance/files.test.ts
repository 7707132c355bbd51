import { readWorkbook, writeWorkbook } from '@taizhang/files';
import { describe, expect, it } from 'vitest';
import { workbookFromBytes } from '../workbook-from-bytes';
import { workbookToBytes } from '../workbook-to-bytes';
import { conformance } from './ledger';

const at = conformance();

describe('files', () => {
  it('a workbook file is loaded, changed through the API, and written again', async () => {
    const bytes = writeWorkbook({
      sheets: [
        {
          name: '户信息',
          columns: [{ title: '户编号' }, { title: '日期', format: 'yyyy/m/d' }, { title: '收入' }],
          rows: [
            ['H1', 44197, { value: 12, formula: '6*2' }],
            ['520000199001010014', null, { error: '#N/A' }],
          ],
        },
        { name: '隐藏', columns: [{ title: 'x' }], rows: [], visibility: 'veryHidden' },
      ],
    });
    at.host.load(workbookFromBytes(bytes));
    const values = await at.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('户信息');
      const range = sheet.getUsedRange(true).load('values,formulas,numberFormat');
      sheet.getRange('D1').values = [['核查']];
      await context.sync();
      expect(range.formulas[1]?.[2]).toBe('=6*2');
      expect(range.numberFormat[1]?.[1]).toBe('yyyy/m/d');
      return range.values;
    });
    expect(values).toEqual([
      ['户编号', '日期', '收入'],
      ['H1', 44197, 12],
      ['520000199001010014', '', '#N/A'],
    ]);
    const again = readWorkbook(workbookToBytes(at.host.book()), { name: 'a.xlsx' }).grids;
    expect(again.map((grid) => [grid.sheet, grid.visibility])).toEqual([
      ['户信息', 'visible'],
      ['隐藏', 'veryHidden'],
    ]);
    expect(again[0]?.rows[0]).toEqual(['户编号', '日期', '收入', '核查']);
    expect(again[0]?.rows[1]?.slice(0, 3)).toEqual(['H1', 44197, 12]);
  });
});
