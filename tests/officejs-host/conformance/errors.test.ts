import { describe, expect, it } from 'vitest';
import { codeOf, conformance } from './ledger';

const at = conformance();

describe('errors', () => {
  it('[transcript] an OfficeExtension.Error with code, location and statement', async () => {
    const error = await at.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('没有').getRange('A1').load('values');
      await context.sync();
    }).catch((thrown: OfficeExtension.Error) => thrown);
    expect(error).toBeInstanceOf(at.OfficeExtension.Error);
    expect(error).toMatchObject({ code: 'ItemNotFound', debugInfo: { errorLocation: 'WorksheetCollection.getItem' } });
    expect((error as OfficeExtension.Error).debugInfo.statement).toContain('getItem');
  });

  it('[doc] reading what was not loaded, and before sync', async () => {
    const codes = await at.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('户信息').getRange('A1');
      const read = (): string => {
        try {
          return String(range.values);
        } catch (error) {
          return (error as OfficeExtension.Error).code;
        }
      };
      const never = read();
      range.load('values');
      const early = read();
      await context.sync();
      return [never, early, read()];
    });
    expect(codes).toEqual(['PropertyNotLoaded', 'PropertyNotLoaded', '户编号']);
  });

  it.each([
    ['[doc] a bad address', (sheet: Excel.Worksheet) => sheet.getRange('没有').load('values')],
    ['[transcript] a misspelt name in load', (sheet: Excel.Worksheet) => sheet.getRange('A1').load('valuse')],
    ['[doc] a bad colour', (sheet: Excel.Worksheet) => void (sheet.getRange('A1').format.fill.color = 'nocolour')],
  ])('%s is InvalidArgument', async (_title, act) => {
    const run = at.Excel.run(async (context) => {
      act(context.workbook.worksheets.getItem('户信息'));
      await context.sync();
    });
    expect(await codeOf(run)).toBe('InvalidArgument');
  });

  it('[assumed] what was done before the error stays', async () => {
    const run = at.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('空表');
      sheet.getRange('A1').values = [['一']];
      context.workbook.worksheets.getItem('没有').delete();
      sheet.getRange('A2').values = [['二']];
      await context.sync();
    });
    expect(await codeOf(run)).toBe('ItemNotFound');
    expect(at.host.snapshot().sheets[1]?.cells).toEqual({ A1: { value: '一' } });
  });

  it('[doc] while a cell is edited calls fail; with delayForCellEdit they wait', async () => {
    const read = (context: Excel.RequestContext) => {
      context.workbook.worksheets.load('items/name');
      return context.sync();
    };
    at.host.beginCellEdit();
    expect(await codeOf(at.Excel.run(read))).toBe('InvalidOperationInCellEditMode');
    let done = false;
    const waiting = at.Excel.run({ delayForCellEdit: true }, read).then(() => {
      done = true;
    });
    await new Promise((resolve) => setImmediate(resolve));
    expect(done).toBe(false);
    at.host.endCellEdit();
    await waiting;
    expect(done).toBe(true);
  });

  it('[transcript] objects of another context, and a run without a promise', async () => {
    const foreign = await at.Excel.run(async (context) => context.workbook.worksheets.getItem('户信息').getRange('A1'));
    const mixed = at.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('户信息').getRange('A1').getBoundingRect(foreign).load('address');
      await context.sync();
    });
    expect(await codeOf(mixed)).toBe('InvalidRequestContext');
    expect(await codeOf(at.Excel.run((() => undefined) as never))).toBe('RunMustReturnPromise');
  });

  it('[transcript] an untracked range of a finished run is no path; a tracked one lives', async () => {
    const kept = await at.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('户信息').getRange('A1').load('address');
      range.track();
      await context.sync();
      return range;
    });
    kept.load('values');
    await kept.context.sync();
    expect(kept.values).toEqual([['户编号']]);
    kept.untrack();
    await kept.context.sync();
  });

  it('[transcript] a member the model lacks is loud', async () => {
    const run = at.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('户信息').getRange('A1').showCard();
      await context.sync();
    });
    expect(await codeOf(run)).toBe('ApiNotFound');
    at.expectUnimplemented = ['Range.ShowCard'];
  });
});
