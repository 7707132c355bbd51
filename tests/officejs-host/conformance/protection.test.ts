import { describe, expect, it } from 'vitest';
import { codeOf, conformance, sheets } from './ledger';

const at = conformance();
type Act = (sheet: Excel.Worksheet) => void;

async function onProtected(act: Act, allowed: boolean | Record<string, unknown> = true): Promise<string> {
  at.host.load(sheets({ name: 'S', cells: [['a', { value: 1, locked: false }]], protected: allowed }, { name: 'T' }));
  const before = at.host.snapshot();
  const code = await codeOf(
    at.Excel.run(async (context) => {
      act(context.workbook.worksheets.getItem('S'));
      await context.sync();
    }),
  );
  if (code !== 'no error') expect(at.host.diff(before)).toEqual([]);
  return code;
}

const DENIED: [string, Act][] = [
  ['values of a locked cell', (sheet) => void (sheet.getRange('A1').values = [[2]])],
  ['values where one cell is locked', (sheet) => void (sheet.getRange('A1:B1').values = [[2, 3]])],
  ['a fill', (sheet) => void (sheet.getRange('B1').format.fill.color = 'red')],
  ['a conditional format', (sheet) => void sheet.getRange('B1').conditionalFormats.add('Custom')],
  ['a validation', (sheet) => void (sheet.getRange('B1').dataValidation.rule = { list: { inCellDropDown: true, source: 'a' } })],
  ['rows put in', (sheet) => void sheet.getRange('1:1').insert('Down')],
  ['rows taken out', (sheet) => void sheet.getRange('1:1').delete('Up')],
  ['a merge', (sheet) => void sheet.getRange('A1:B1').merge()],
  ['a table', (sheet) => void sheet.tables.add('A1:B1', true)],
  ['a chart', (sheet) => void sheet.charts.add('ColumnClustered', sheet.getRange('A1:B1'))],
  ['a comment', (sheet) => void sheet.comments.add('S!A1', 'x')],
  ['hiding a row', (sheet) => void (sheet.getRange('1:1').rowHidden = true)],
  ['clearing', (sheet) => void sheet.getRange('A1').clear()],
];

describe('protection', () => {
  it.each(DENIED)('[doc] a protected sheet refuses %s, and nothing changes', async (_title, act) => {
    expect(await onProtected(act)).toBe('AccessDenied');
  });

  it.each<[string, Act, boolean | Record<string, unknown>]>([
    ['values of an unlocked cell', (sheet) => void (sheet.getRange('B1').values = [[2]]), true],
    [
      'a fill where formats are allowed',
      (sheet) => void (sheet.getRange('A1').format.fill.color = 'red'),
      { allowFormatCells: true },
    ],
    ['rows where they are allowed', (sheet) => void sheet.getRange('1:1').insert('Down'), { allowInsertRows: true }],
    ['reading', (sheet) => void sheet.getRange('A1').load('values'), true],
  ])('[doc] it lets through %s', async (_title, act, allowed) => expect(await onProtected(act, allowed)).toBe('no error'));

  it('[doc] protect, options, unprotect with its password', async () => {
    const seen = await at.Excel.run(async (context) => {
      const { protection } = context.workbook.worksheets.getItem('户信息');
      protection.protect({ allowFormatCells: true }, '123');
      protection.load('protected,options');
      await context.sync();
      protection.unprotect('000');
      const wrong = await codeOf(context.sync());
      protection.unprotect('123');
      protection.load('protected');
      await context.sync();
      return [protection.options?.allowFormatCells, wrong, protection.protected];
    });
    expect(seen).toEqual([true, 'AccessDenied', false]);
  });

  it('[assumed] a protected structure refuses new, renamed and hidden sheets', async () => {
    for (const act of [
      (book: Excel.Workbook) => void book.worksheets.add('x'),
      (book: Excel.Workbook) => void (book.worksheets.getItem('户信息').name = 'x'),
      (book: Excel.Workbook) => void (book.worksheets.getItem('空表').visibility = 'Hidden'),
    ]) {
      at.host.load({ sheets: [{ name: '户信息' }, { name: '空表' }], protectedStructure: true });
      const run = at.Excel.run(async (context) => {
        act(context.workbook);
        await context.sync();
      });
      expect(await codeOf(run)).toBe('AccessDenied');
    }
  });
});
