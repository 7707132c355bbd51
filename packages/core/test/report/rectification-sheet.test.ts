import { check, defaultPack, gridFromRows } from '@taizhang/core';
import { readGrids, rectificationSheet } from '@taizhang/core/report';
import { describe, expect, test } from 'vitest';

const head = ['户编号', '户主姓名', '家庭人口数', '人均纯收入', '村', '组'];
const row = (code: string, name: string) => [code, name, 3, 9000, '测试一村', '三组'];
const rows = [row('520000000001', '测试甲'), row('520000000001', '测试乙'), row('520000000002', '测试丙')];
const reading = readGrids([gridFromRows([head, ...rows], { source: '户表.xlsx', sheet: '户表' })], defaultPack);
const { findings } = check(reading.dataset, defaultPack);
const states = new Map(findings.map(({ identity }) => [identity, { state: '未改', note: '电话 13900001234 已问' }]));
const titles = (sheet: ReturnType<typeof rectificationSheet>): string[] => sheet.columns.map(({ title }) => title);

describe('整改表', () => {
  const sheet = rectificationSheet(reading, findings, states);
  const cell = (title: string, at = 0) => sheet.rows[at]?.[titles(sheet).indexOf(title)];

  test('has a row for every finding that remains, and leaves what has to be done blank', () => {
    expect(sheet.rows).toHaveLength(findings.length);
    expect(cell('序号')).toBe(1);
    expect(cell('单元格')).toBe('A2');
    expect(cell('状态')).toBe('未改');
    expect(cell('依据')).not.toBe('');
    expect(cell('严重程度')).toMatchObject({ value: '✕错误', look: 'error' });
    for (const title of ['整改措施', '责任人', '完成时限', '整改情况']) expect(cell(title)).toBeNull();
    expect(titles(sheet).slice(-4)).toEqual(['整改措施', '责任人', '完成时限', '整改情况']);
  });

  test('hides names unless asked for, numbers always', () => {
    expect(cell('户主/姓名')).toBe('测**');
    expect(cell('核实说明')).toBe('电话 ****1234 已问');
    const open = rectificationSheet(reading, findings, states, { names: true });
    expect(open.rows[0]?.[titles(open).indexOf('户主/姓名')]).toBe('测试甲');
    expect(JSON.stringify(open)).not.toContain('13900001234');
  });

  test('takes a day and one of three outcomes in the last two columns, for the rows that it has', () => {
    const last = sheet.columns.length - 1;
    expect(sheet.validations?.map(({ range, rule }) => [range, rule.kind])).toEqual([
      [{ top: 4, left: last - 1, bottom: 3 + findings.length, right: last - 1 }, 'date'],
      [{ top: 4, left: last, bottom: 3 + findings.length, right: last }, 'list'],
    ]);
  });

  test('of nothing is a sheet with titles only', () => {
    const none = rectificationSheet(reading, findings, new Map());
    expect([none.rows.length, none.validations]).toEqual([0, []]);
    expect(none.headings?.[1]).toContain('共 0 条');
  });
});
