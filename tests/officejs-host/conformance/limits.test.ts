import { describe, expect, it } from 'vitest';
import { codeOf, conformance, sheets } from './ledger';

describe('limits of the web', () => {
  const at = conformance({ limits: 'web' });

  it('[doc] over 5,000,000 cells values are null', async () => {
    const seen = await at.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('空表').getRange('A1:Z200000').load('values,cellCount');
      await context.sync();
      return [range.values, range.cellCount];
    });
    expect(seen).toEqual([null, 5_200_000]);
  });

  it('[doc] 5 MB for a request and for an answer', async () => {
    const text = '表'.repeat(30_000);
    const write = at.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('空表').getRange('A1:A70').values = Array.from({ length: 70 }, () => [text]);
      await context.sync();
    });
    expect(await codeOf(write)).toBe('RequestPayloadSizeLimitExceeded');
    expect(at.host.writes).toEqual([]);
    at.host.load(sheets({ name: '空表', cells: Array.from({ length: 70 }, () => [text]) }));
    const read = at.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('空表').getUsedRange().load('values');
      await context.sync();
    });
    expect(await codeOf(read)).toBe('ResponsePayloadSizeLimitExceeded');
  });
});

describe('limits of numbers', () => {
  const at = conformance({ limits: { cells: 10, overCells: 'error' } });

  it('[doc] a read over the limit may fail instead', async () => {
    const read = at.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('户信息').getUsedRange().load('values');
      await context.sync();
    });
    expect(await codeOf(read)).toBe('ResponsePayloadSizeLimitExceeded');
  });
});
