import { describe, expect, it } from 'vitest';
import { openHost } from '../open-host';

const workbook = { sheets: [{ name: '户信息', cells: [['户编号', '人数'], ['H1', 3]] }] };

describe('boot', () => {
  it('[doc] onReady says Excel on PC', async () => {
    const { Office, Excel, host } = await openHost({ workbook });
    const info = await Office.onReady();
    expect({ host: info.host, platform: info.platform }).toEqual({ host: 'Excel', platform: 'PC' });
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.20')).toBe(true);
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.21')).toBe(false);
    const values = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('户信息').getRange('A1:B2').load('values,address');
      await context.sync();
      return [range.address, range.values];
    });
    expect(values).toEqual(['户信息!A1:B2', [['户编号', '人数'], ['H1', 3]]]);
    expect(host.unimplemented).toEqual([]);
  });
});
