import { describe, expect, it } from 'vitest';
import { openHost } from '../open-host';
import { LEDGER } from './ledger';

describe('boot', () => {
  it('[doc] onReady says Excel on PC; requirement sets are those of the level, with the gate on', async () => {
    const { Office, Excel, host } = await openHost({ workbook: LEDGER, level: '1.9' });
    const info = await Office.onReady();
    expect({ host: info.host, platform: info.platform }).toEqual({ host: 'Excel', platform: 'PC' });
    const asked = ['1.9', '1.10'].map((version) => Office.context.requirements.isSetSupported('ExcelApi', version));
    expect(asked).toEqual([true, false]);
    expect(Office.context.requirements.isSetSupported('SharedRuntime', '1.1')).toBe(false);
    expect(Office.context.requirements.isSetSupported('NoSuchSet', '1.1')).toBe(false);
    const code = await Excel.run(async (context) => {
      try {
        context.workbook.comments.load('items');
        return 'no error';
      } catch (error) {
        return (error as OfficeExtension.Error).code;
      }
    });
    expect(code).toBe('ApiNotFound');
    expect(host.unimplemented).toEqual([]);
  });

  it.each(['1.14', '1.17', '1.20'] as const)('[assumed] level %s has custom functions and the shared runtime', async (level) => {
    const { Office, host } = await openHost({ workbook: LEDGER, level });
    expect(Office.context.requirements.isSetSupported('CustomFunctionsRuntime', '1.3')).toBe(true);
    expect(Office.context.requirements.isSetSupported('SharedRuntime', '1.1')).toBe(true);
    expect(Office.context.requirements.isSetSupported('ExcelApi', level)).toBe(true);
    expect(host.unimplemented).toEqual([]);
  });

  it('[doc] dialogs of the browser throw, and the theme is the one given', async () => {
    const theme = {
      bodyBackgroundColor: '#FFFFFF',
      bodyForegroundColor: '#202020',
      controlBackgroundColor: '#F0F0F0',
      controlForegroundColor: '#000000',
    };
    const { window, Office } = await openHost({ workbook: LEDGER, theme });
    for (const name of ['alert', 'confirm', 'prompt']) expect(() => window[name]('x')).toThrow();
    expect(window.history.pushState).toBeNull();
    expect(Office.context.officeTheme.bodyForegroundColor.toLowerCase()).toBe('#202020');
    expect(Office.context.displayLanguage).toBe('zh-CN');
  });

  it('[transcript] debug files behave alike', async () => {
    const { Excel, host } = await openHost({ workbook: LEDGER, debug: true });
    const name = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
      await context.sync();
      return sheet.name;
    });
    expect(name).toBe('户信息');
    expect(host.unimplemented).toEqual([]);
  });

  it('[doc] globals are there while asked for', async () => {
    const opened = await openHost({ workbook: LEDGER, globals: true });
    expect((globalThis as { Excel?: unknown }).Excel).toBe(opened.Excel);
    opened.close();
    expect('Excel' in globalThis).toBe(false);
  });
});
