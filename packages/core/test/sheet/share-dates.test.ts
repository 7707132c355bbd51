import { defaultPack, gridFromRows, readTables, recognize, type Scalar, shareDates } from '@taizhang/core';
import { dataDates, readGrids, sheetReport, teller } from '@taizhang/core/report';
import { expect, test } from 'vitest';

const HOUSEHOLD = ['村', '户编号', '户主姓名', '家庭人口数', '人均纯收入', '主要致贫原因'];
const PERSON = ['村', '户编号', '姓名', '性别', '证件号码', '与户主关系', '文化程度', '健康状况'];
const households = (title?: string, sheet = '户信息', source = 'a.xlsx') =>
  gridFromRows([...(title ? [[title]] : []), HOUSEHOLD, ['测试一村', '520000000010', '测试甲', 1, 9000, '因病']], {
    sheet,
    source,
  });
const persons = (title?: string, sheet = '人员信息', source = 'a.xlsx') =>
  gridFromRows(
    [
      ...(title ? [[title]] : []),
      PERSON,
      ['测试一村', '520000000010', '测试甲', '男', '520000198001010031', '户主', '初中', '健康'],
    ],
    { sheet, source },
  );
type Grids = Parameters<typeof readGrids>[0];
const dates = (grids: Grids) => {
  const sheets = grids.flatMap((grid) => recognize(grid, defaultPack.ledgers));
  return shareDates(sheets, defaultPack.ledgers).map(({ grid, statedDate, dateFrom }) => [
    grid.sheet,
    statedDate,
    dateFrom ?? '',
  ]);
};

test('the one date of a workbook is that of its undated sheets, and each says whose it is', () => {
  const grids = [households('测试镇户信息（截至2025-12-20）'), persons()];
  expect(dates(grids)).toEqual([
    ['户信息', '2025-12-20', ''],
    ['人员信息', '2025-12-20', '户信息'],
  ]);
  const reading = readGrids(grids, defaultPack, { asOf: '2026-06-30' });
  expect(dataDates(reading)).toEqual(['2025-12-20']);
  expect(reading.dataset.tables.get('person')?.places.origins.map((origin) => origin.statedDate)).toEqual(['2025-12-20']);
  const [said, lent] = reading.sheets.map((sheet) => sheetReport(sheet, defaultPack, null, teller('zh')));
  expect([said?.dateFrom, lent?.statedDate, lent?.dateFrom]).toEqual(['', '2025-12-20', '户信息']);
});

test('reading tables alone does the same', () => {
  const sheets = [households('截至2025-12-20户信息'), persons()].flatMap((grid) => recognize(grid, defaultPack.ledgers));
  expect(readTables(sheets, defaultPack.ledgers).tables.get('person')?.asOf.status[0]).toBe(0);
});

test('two dates, another file, or vouchers lend nothing', () => {
  const other = ['人员信息', null, ''];
  expect(dates([households('截至2025-12-20'), households('截至2024-12-20', '户信息2'), persons()])[2]).toEqual(other);
  expect(dates([households('截至2025-12-20', '户信息', 'b.xlsx'), persons()])[1]).toEqual(other);
  const payments = gridFromRows(
    [
      ['2025年11月支付明细'] as Scalar[],
      ['凭证号', '支付日期', '收款人', '支付金额', '项目名称', '资金来源', '用途'],
      ['1', '2025-11-02', '测试公司', 900, '测试项目', '中央资金', '工程款'],
    ],
    { sheet: '支付', source: 'a.xlsx' },
  );
  expect(dates([payments, persons()]).find(([sheet]) => sheet === '人员信息')).toEqual(other);
});

test('where nothing is stated, the caller says it; a tab called by its year dates no other sheet of its ledger', () => {
  expect(dataDates(readGrids([households(), persons()], defaultPack, { asOf: '2026-06-30' }))).toEqual(['2026-06-30']);
  expect(dates([households(undefined, '2022'), households(undefined, '户信息'), persons()])).toEqual([
    ['2022', '2022-12-31', ''],
    ['户信息', null, ''],
    ['人员信息', '2022-12-31', '2022'],
  ]);
});
