import { compute, defaultPack, type Figure, type Grid, gridFromRows, type Indicator, type Scalar } from '@taizhang/core';
import { figureFormulas, readGrids, teller, whyNoFormula } from '@taizhang/core/report';
import { describe, expect, test } from 'vitest';

const HEAD = ['户编号', '户主姓名', '家庭人口数', '纯收入（元）', '人均纯收入（元）', '是否危房', '村'];
const ROWS: readonly (readonly Scalar[])[] = [
  ['520000000001', '测试甲', 3, 27000, 9000, '否', '测试一村'],
  ['520000000002', '测试乙', 2, 19000.5, 9500.25, '是', '测试一村'],
  ['520000000003', '测试丙', 4, 30000, 7500, null, '测试二村'],
];

function formulaOf(id: string, grids: readonly Grid[], by: readonly string[] = []) {
  const reading = readGrids(grids, defaultPack, { asOf: '2023-12-31' });
  const result = compute(reading.dataset, defaultPack, { indicators: [id], by });
  const indicator = defaultPack.indicators.find((one) => one.id === id) as Indicator;
  return figureFormulas(reading, result)(result.figures[0] as Figure, indicator);
}

const sheet = (rows: readonly (readonly Scalar[])[] = ROWS, head: readonly string[] = HEAD, merges: Grid['merges'] = []): Grid =>
  gridFromRows([['户表'], head, ...rows], { source: '甲.xlsx', sheet: '户表', merges });

/** The rows with one cell changed. */
const changed = (row: number, column: number, value: Scalar) =>
  ROWS.map((cells, i) => (i === row ? cells.map((cell, j) => (j === column ? value : cell)) : cells));

describe('figures as formulas', () => {
  test('counts, sums, shares and means of clean cells', () => {
    expect(formulaOf('population/households', [sheet()])).toMatchObject({
      numerator: "SUMPRODUCT(1*(LEN('户表'!$A$3:$A$5)>0))",
      denominator: null,
      undecided: '0',
    });
    expect(formulaOf('population/head-count', [sheet()])).toMatchObject({ numerator: "ROUND(SUM('户表'!$C$3:$C$5),6)" });
    const share = formulaOf('housing/unsafe-share', [sheet()]);
    expect(share).toMatchObject({
      numerator: expect.stringContaining('="是"'),
      denominator: expect.stringContaining('SUMPRODUCT'),
    });
    expect('value' in share && share.value('E5', 'F5')).toBe('IF(F5=0,"—",ROUND(E5/F5*100,1))');
    expect('value' in share && share.undecided).toContain('1-');
  });

  test('of a group ask for its name', () => {
    expect(formulaOf('population/households', [sheet()], ['village'])).toMatchObject({
      numerator: 'SUMPRODUCT(1*EXACT(\'户表\'!$G$3:$G$5,"测试一村"))',
    });
  });

  test('a quotation mark or an apostrophe in names stays text', () => {
    const grid = { ...sheet(ROWS.map((cells) => [...cells.slice(0, 6), '测"一村'])), sheet: "一'户" };
    expect(formulaOf('population/households', [grid], ['village'])).toMatchObject({
      numerator: 'SUMPRODUCT(1*EXACT(\'一\'\'户\'!$G$3:$G$5,"测""一村"))',
    });
  });

  test.each([
    ['a number stored as text', 'population/head-count', sheet(changed(1, 2, '2人')), 'text-number', 4],
    ['a number as text in digits only', 'population/head-count', sheet(changed(2, 2, '4')), 'text-number', 5],
    ['a code under another spelling', 'housing/unsafe-households', sheet(changed(0, 5, '√')), 'written-otherwise', 3],
    ['a truth as a number', 'housing/unsafe-households', sheet(changed(0, 5, 1)), 'written-otherwise', 3],
    [
      'another unit than the column’s',
      'income/net-per-household',
      sheet(
        ROWS.map((cells) => cells.map((cell, j) => (j === 3 ? Number(cell) / 10000 : cell))),
        HEAD.map((title) => (title === '纯收入（元）' ? '纯收入（万元）' : title)),
      ),
      'unit',
      3,
    ],
    ['merged cells', 'population/head-count', sheet(ROWS, HEAD, [{ top: 3, bottom: 4, left: 2, right: 2 }]), 'merged', 3],
  ])('%s is no range of a formula', (_, id, grid, code, row) => {
    const doubt = formulaOf(id, [grid]);
    expect(doubt).toMatchObject({ code, ledger: 'household', row });
    const words = 'code' in doubt ? whyNoFormula(doubt, defaultPack, teller('zh')) : '';
    expect(words).toContain(`第 ${row} 行`);
  });

  test('rows of totals between the rows, several workbooks, ages and distributions are none either', () => {
    const total: readonly Scalar[] = ['小计', null, 5, 46000.5, null, null, null];
    expect(formulaOf('population/head-count', [sheet([...ROWS.slice(0, 2), total, ...ROWS.slice(2)])])).toMatchObject({
      code: 'rows-between',
    });
    const other = gridFromRows(
      [
        ['户编号', '户主姓名', '家庭人口数', '人均纯收入'],
        ['520000000009', '测试丁', 1, 8000],
      ],
      {
        source: '乙.xlsx',
        sheet: '户表',
      },
    );
    expect(formulaOf('population/head-count', [sheet(), other])).toEqual({ code: 'several-workbooks' });
    expect(formulaOf('analysis/gini', [sheet()])).toEqual({ code: 'not-sayable' });
  });

  test('a blank that is unknown is counted beside, not as a no', () => {
    const reading = readGrids([sheet()], defaultPack, { asOf: '2023-12-31' });
    const { figures } = compute(reading.dataset, defaultPack, { indicators: ['housing/unsafe-share'] });
    expect(figures[0]).toMatchObject({ numerator: 1, denominator: 2, undecided: 1 });
    const share = formulaOf('housing/unsafe-share', [sheet()]);
    expect('denominator' in share && share.denominator).toContain("'户表'!$F$3:$F$5");
  });
});
