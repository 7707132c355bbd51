import { describe, expect, it } from 'vitest';
import { codeOf, conformance, sheets } from './ledger';

const at = conformance({ resultOf: (formula) => (formula === '=A1+1' ? 42 : undefined) });

/** Writes values into cells of a sheet and answers what A1 to the last of them hold then. */
async function put(
  values: unknown[][],
  format?: string,
): Promise<{ values: unknown[][]; formulas: unknown[][]; formats: unknown[][] }> {
  at.host.load(sheets({ name: 'S' }));
  return at.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('S').getRangeByIndexes(0, 0, values.length, values[0]?.length ?? 0);
    if (format) range.numberFormat = values.map((row) => row.map(() => format));
    range.values = values;
    range.load('values,formulas,numberFormat');
    await context.sync();
    return { values: range.values, formulas: range.formulas, formats: range.numberFormat };
  });
}

describe('writing', () => {
  it('[doc] a grid, one value for all, null leaves, an empty text clears', async () => {
    const seen = await at.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('户信息');
      sheet.getRange('A2:B3').values = [
        ['H9', null],
        ['', '测试丁'],
      ] as never;
      sheet.getRange('G1:G2').values = 7 as never;
      const range = sheet.getRange('A2:B3').load('values');
      const seven = sheet.getRange('G1:G2').load('values');
      await context.sync();
      return [range.values, seven.values];
    });
    expect(seen).toEqual([
      [
        ['H9', '测试甲'],
        ['', '测试丁'],
      ],
      [[7], [7]],
    ]);
    expect(at.host.writes.map(({ member, at: place }) => `${member} ${place}`)).toEqual([
      'Range.Values 户信息!A2:B3',
      'Range.Values 户信息!G1:G2',
    ]);
  });

  it.each([
    ['[assumed] text of a number becomes one', '12', 12],
    ['[assumed] thousands', '1,234.5', 1234.5],
    ['[assumed] a percentage', '12%', 0.12],
    ['[assumed] an 18-digit number loses what follows the fifteenth', '520000199001010014', 520000199001010000],
    ['[assumed] a number of more than fifteen digits too', Number('123456789012345678'), 123456789012346000],
    ['[assumed] a leading zero is lost', '007', 7],
    ['[assumed] an ISO date becomes a serial', '2021-01-01', 44197],
    ['[assumed] a day that does not exist stays text', '2021-02-30', '2021-02-30'],
    ['[assumed] TRUE becomes a boolean', 'true', true],
    ['[assumed] an error text becomes an error', '#N/A', '#N/A'],
    ['[assumed] a lone minus stays text', '-', '-'],
    ['[assumed] an apostrophe keeps text', "'007", '007'],
    ['[assumed] house number 3-2 becomes a date', '3-2', 46083],
    ['[doc] plain text', '测试甲', '测试甲'],
  ])('%s', async (_title, given, expected) => {
    expect((await put([[given]])).values).toEqual([[expected]]);
  });

  it.each([
    ['[doc] an equals sign', '=1+1', '=1+1', 0],
    ['[doc] a minus sign', '-abc', '=-abc', '#NAME?'],
    ['[doc] a plus sign', '+abc', '=+abc', '#NAME?'],
    ['[assumed] an at sign', '@SUM(A1)', '=SUM(A1)', '#NAME?'],
    ['[doc] the result is the one the test gives', '=A1+1', '=A1+1', 42],
  ])('%s starts a formula', async (_title, given, formula, value) => {
    const seen = await put([[given]]);
    expect([seen.formulas, seen.values]).toEqual([[[formula]], [[value]]]);
  });

  it('[assumed] the text format set before the value keeps everything', async () => {
    const given = [['520000199001010014', '=1+1', '007', '2021-01-01', '-abc']];
    expect((await put(given, '@')).values).toEqual(given);
  });

  it('[assumed] a date or percentage brings its format to a General cell only', async () => {
    expect((await put([['2021-01-01', '12%', '5']])).formats).toEqual([['yyyy/m/d', '0%', 'General']]);
    expect((await put([['12%']], '0.000')).formats).toEqual([['0.000']]);
  });

  it('[doc] null for the whole, a wrong size and unbounded ranges are invalid', async () => {
    const write = (address: string, values: unknown) =>
      codeOf(
        at.Excel.run(async (context) => {
          context.workbook.worksheets.getItem('户信息').getRange(address).values = values as never;
          await context.sync();
        }),
      );
    expect(await write('A1:B1', null)).toBe('InvalidArgument');
    expect(await write('A1:B1', [[1], [2]])).toBe('InvalidArgument');
    expect(await write('A:A', [[1]])).toBe('InvalidArgument');
  });

  it('[transcript] the client splits 3,000 × 6 cells, one batch', async () => {
    const values = Array.from({ length: 3000 }, (_, row) => Array.from({ length: 6 }, (_one, column) => row * 10 + column));
    const last = await at.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('空表').getRange('A1:F3000');
      range.values = values;
      const cell = range.getLastCell().load('values');
      await context.sync();
      return cell.values;
    });
    expect(last).toEqual([[29995]]);
    expect(at.host.writes.length).toBe(12);
    expect(at.host.batches.length).toBe(2);
  });

  it('[doc] set() with several properties; a fill does not leak to like cells', async () => {
    at.host.load(
      sheets({
        name: 'S',
        cells: [
          [
            { value: 1, font: { bold: true } },
            { value: 2, font: { bold: true } },
          ],
        ],
      }),
    );
    const before = at.host.snapshot();
    await at.Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem('S').getRange('A1');
      cell.set({ values: [[5]], format: { fill: { color: 'yellow' }, font: { color: '#0000ff' } } });
      await context.sync();
    });
    expect(at.host.diff(before)).toEqual([
      {
        at: 'S!A1',
        before: { value: 1, style: { font: { bold: true } } },
        after: { value: 5, style: { fill: '#FFFF00', font: { bold: true, color: '#0000FF' } } },
      },
    ]);
  });

  it('[assumed] only the anchor of a merge holds a value', async () => {
    at.host.load(sheets({ name: 'S', cells: [['a', 'b']], merges: [] }));
    const seen = await at.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('S').getRange('A1:B2');
      range.merge();
      range.values = [
        [1, 2],
        [3, 4],
      ];
      const merged = range.getMergedAreasOrNullObject().load('address');
      range.load('values');
      await context.sync();
      return [range.values, merged.address];
    });
    expect(seen).toEqual([
      [
        [1, ''],
        ['', ''],
      ],
      'S!A1:B2',
    ]);
  });

  it('[d.ts] clear of contents, formats and all; replaceAll; copyFrom values', async () => {
    at.host.load(sheets({ name: 'S', cells: [[{ value: 1, fill: '#FF0000' }, { value: 'a-b', fill: '#FF0000' }, '=x']] }));
    const seen = await at.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('S');
      sheet.getRange('A1').clear('Contents');
      sheet.getRange('B1').clear('Formats');
      const count = sheet.getRange('B1').replaceAll('-', '—', {});
      sheet.getRange('A3').copyFrom('B1', 'Values');
      const row = sheet.getRange('A1:B1').load('values');
      const copy = sheet.getRange('A3').load('values');
      await context.sync();
      return [row.values, count.value, copy.values];
    });
    expect(seen).toEqual([[['', 'a—b']], 1, [['a—b']]]);
    expect(at.host.snapshot().sheets[0]?.cells).toEqual({
      A1: { value: '', style: { fill: '#FF0000' } },
      A3: { value: 'a—b' },
      B1: { value: 'a—b' },
      C1: { value: '=x' },
    });
  });

  it('[doc] a link keeps its text', async () => {
    await at.Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem('空表').getRange('A1');
      cell.hyperlink = { documentReference: '户信息!A2', textToDisplay: '第2行' };
      await context.sync();
    });
    expect(at.host.snapshot().sheets[1]?.cells.A1).toEqual({
      value: '第2行',
      link: { documentReference: '户信息!A2', textToDisplay: '第2行' },
    });
  });
});
