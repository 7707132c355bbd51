import { readFileSync } from 'node:fs';
import {
  createPolicy,
  defaultPack,
  type Grid,
  gridFromRows,
  household,
  person,
  readTables,
  recognize,
  tableFromRecords,
} from '@taizhang/core';
import { type FormCell, formSignature, formValues, proposeForm, readForm } from '@taizhang/core/form';
import { readWorkbook } from '@taizhang/files';
import { describe, expect, test } from 'vitest';

const path = new URL('../../../../examples/workbooks/测试镇台账.xlsx', import.meta.url);
const { grids } = readWorkbook(new Uint8Array(readFileSync(path)), { name: '测试镇台账.xlsx' });
const dataset = readTables(
  grids.flatMap((grid) => recognize(grid, defaultPack.ledgers)),
  defaultPack.ledgers,
);
const policy = createPolicy(defaultPack.documents).lookup;

/** Raw rows of a sheet as texts by the header in its third row. */
function rawRows(sheet: string): Record<string, string>[] {
  const { rows } = grids.find((grid) => grid.sheet === sheet) as Grid;
  const titles = rows[2] as readonly unknown[];
  return rows
    .slice(3)
    .map((row) => Object.fromEntries(row.map((cell, j) => [String(titles[j] ?? ''), String(cell ?? '').replace(/[\s　]/g, '')])));
}
const values = (rows: readonly (readonly (string | number | null)[])[]) => {
  const { cells } = proposeForm(gridFromRows(rows), dataset, defaultPack, { policy });
  expect(cells.every(({ confidence }) => confidence === 'sure')).toBe(true);
  return Object.fromEntries(cells.map(({ rowHead, columnHead, value }) => [`${rowHead}|${columnHead}`, value]));
};
const AGES: readonly (readonly [string, number, number])[] = [
  ['5岁及以下', 0, 5],
  ['6-15岁', 6, 15],
  ['16—59岁', 16, 59],
  ['60岁及以上', 60, 150],
];

test('ages by sex: an independent loop over the raw sheet', () => {
  const expected: Record<string, number> = {};
  for (const [name] of AGES) for (const sex of ['男', '女']) expected[`${name}|${sex}`] = 0;
  for (const row of rawRows('人表')) {
    // 18 figures, or a disability certificate of 20; full-width ones and a guarding apostrophe occur, two numbers in a cell do not count.
    const id = (row.证件号码 ?? '').normalize('NFKC').replace(/^'/, '').toUpperCase();
    if (!/^\d{6}\d{4}(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])\d{3}[\dX]([\dX]{2})?$/.test(id)) continue;
    const age = Math.floor((20231231 - Number(id.slice(6, 14))) / 10000);
    const sex = /^男/.test(row.性别 ?? '') ? '男' : /^女/.test(row.性别 ?? '') ? '女' : '?';
    const band = AGES.find(([, low, high]) => age >= low && age <= high);
    const key = `${band?.[0]}|${sex}`;
    if (key in expected) expected[key] = (expected[key] as number) + 1;
  }
  const found = values([['人口结构表', null, null], ['年龄段', '男', '女'], ...AGES.map(([name]) => [name, null, null])]);
  expect(found).toEqual(expected);
});

test('monitored households and members by village and class: an independent loop over the raw sheet', () => {
  const rows = rawRows('监测对象').filter((row) => row.姓名 !== '');
  const expected: Record<string, number> = {};
  for (const village of ['测试一村', '测试二村', '合计']) {
    const here = rows.filter((row) => village === '合计' || row.村 === village);
    const edge = here.filter((row) => (row.监测对象类别 ?? '').startsWith('边缘'));
    expected[`${village}|监测对象户数`] = new Set(here.map((row) => row.户编号)).size;
    expected[`${village}|监测对象人数`] = here.length;
    expected[`${village}|边缘易致贫户户数`] = new Set(edge.map((row) => row.户编号)).size;
    expected[`${village}|边缘易致贫户人数`] = edge.length;
  }
  const heads = ['村', '监测对象户数', '监测对象人数', '边缘易致贫户户数', '边缘易致贫户人数'];
  const blank = heads.slice(1).map(() => null);
  expect(values([['月报', ...blank], heads, ['测试一村', ...blank], ['测试二村', ...blank], ['合计', ...blank]])).toEqual(
    expected,
  );
});

test('amounts in the unit of the form: 万元 above, 元 in a head', () => {
  const total = rawTotal('资金支付明细', '支付金额');
  const central = projectTotal('中央资金');
  const form = (unit: string, head: string) =>
    values([
      ['资金表', null],
      [unit, null],
      [head, '项目个数'],
      [null, null],
    ])[`|${head}`];
  expect(total).toBeGreaterThan(0);
  expect(form('单位：万元', '中央资金')).toBeCloseTo(central, 6);
  expect(form('单位：个', '中央资金（元）')).toBeCloseTo(central * 10000, 2);
});
function rawTotal(sheet: string, title: string): number {
  const { rows } = grids.find((grid) => grid.sheet === sheet) as Grid;
  const at = (rows[0] as readonly unknown[]).indexOf(title);
  return rows.slice(1).reduce((sum, row) => sum + (Number(row[at]) || 0), 0);
}
function projectTotal(title: string): number {
  const { rows } = grids.find((grid) => grid.sheet === '项目台账') as Grid;
  const at = (rows[2] as readonly unknown[]).indexOf(title);
  return rows.slice(4).reduce((sum, row) => sum + (/^\d+$/.test(String(row[0] ?? '')) ? Number(row[at]) || 0 : 0), 0);
}

describe('what was confirmed', () => {
  const form = gridFromRows([
    ['测试镇2023年11月统计表', null, null],
    ['村', '户数', '稀奇的数'],
    ['测试一村', null, null],
  ]);
  const question = {
    schemaVersion: 1 as const,
    count: 'person' as const,
    ledger: 'person',
    conditions: [{ ledger: 'person', field: 'sex', is: 'any-of' as const, values: ['女'] }],
    by: [],
  };
  const kept: FormCell = { row: 3, column: 2, of: { question }, group: { field: 'village', value: '测试一村' } };

  test('is remembered for the form of the same signature, whatever its month', () => {
    const next = gridFromRows([['测试镇2023年12月统计表', null, null], ...(form.rows.slice(1) as (string | null)[][])]);
    const wider = gridFromRows([
      ['测试镇2023年12月统计表', null, null],
      ['村', '人数', '稀奇的数'],
      ['测试一村', null, null],
    ]);
    expect(formSignature(next)).toBe(formSignature(form));
    expect(formSignature(wider)).not.toBe(formSignature(form));
    const [, cell] = proposeForm(next, dataset, defaultPack, { remembered: [kept] }).cells;
    const women = rawRows('人表').filter((row) => row.村 === '测试一村' && row.性别?.startsWith('女')).length;
    expect([cell?.confidence, cell?.value]).toEqual(['remembered', women]);
    expect(proposeForm(next, dataset, defaultPack).cells[1]).toMatchObject({ confidence: 'none', of: null, value: null });
  });

  test('is filled with its provenance', () => {
    const [first] = formValues([kept], dataset, defaultPack, { policy });
    expect(first).toMatchObject({ row: 3, column: 2 });
    expect(first?.provenance).toMatch(/^测试一村：数的是人（人表，一行一人）；性别为“女”。数据日期：2023年12月31日。依据\d+行。/);
  });

  test('that asks for nothing, or for what cannot be computed, has no value and says why', () => {
    const gone: FormCell = { row: 4, column: 1, of: { indicator: 'income/growth' } };
    const [none, growth] = formValues([{ row: 3, column: 1, of: null }, gone], dataset, defaultPack, { policy });
    expect(none).toEqual({ row: 3, column: 1, value: null, provenance: '' });
    expect([growth?.value, growth?.provenance.endsWith('没有上期的表。')]).toEqual([null, true]);
  });
});

describe('to 2020', () => {
  const poor = tableFromRecords(household, [
    { village: '测试甲村', headCount: 3, povertyAttribute: '一般贫困户', exitStatus: '未脱贫', year: 2019 },
    { village: '测试甲村', headCount: 4, povertyAttribute: '一般贫困户', exitStatus: '已脱贫', year: 2019 },
  ]);
  const form = (title: string) =>
    gridFromRows([
      [title, null, null, null],
      ['村', '贫困户数', '贫困人口数', '监测对象户数'],
      ['测试甲村', null, null, null],
    ]);

  test('the words of those years are answered, those of later years are not', () => {
    const { cells } = proposeForm(form('贫困人口情况表'), { tables: new Map([['household', poor]]) }, defaultPack, { policy });
    expect(cells.map(({ of, confidence, value }) => [of && 'indicator' in of ? of.indicator : null, confidence, value])).toEqual([
      ['poverty/poor-households', 'sure', 1],
      ['poverty/poor-persons', 'sure', 3],
      [null, 'none', null],
    ]);
  });

  test('English reasons are English', () => {
    const { cells } = proposeForm(form('统计表'), dataset, defaultPack, { policy, locale: 'en' });
    expect(cells.map(({ why }) => /[一-龥]/.test(why.replace(/"[^"]*"/g, '')))).toEqual([false, false, false]);
  });
});

test('a head that is like an indicator is no more than a choice', () => {
  const { cells } = proposeForm(
    gridFromRows([
      ['表', null],
      ['村', '公益性岗位安置人数'],
      ['测试一村', null],
    ]),
    dataset,
    defaultPack,
    { policy },
  );
  expect(cells[0]).toMatchObject({ confidence: 'none', of: null, value: null });
  expect(cells[0]?.alternatives[0]?.cell.of).toEqual({ indicator: 'labour/public-post-persons' });
});

test('a village without any counted row has none of them', () => {
  const people = tableFromRecords(person, [
    { village: '测试甲村', sex: '女' },
    { village: '测试乙村', sex: '男' },
  ]);
  const form = gridFromRows([
    ['统计表', null],
    ['村', '女'],
    ['测试甲村', null],
    ['测试乙村', null],
  ]);
  const { cells } = proposeForm(form, { tables: new Map([['person', people]]) }, defaultPack);
  expect(cells.map(({ value }) => value)).toEqual([1, 0]);
});

test('what is no form asks for nothing', () => {
  expect(readForm(gridFromRows([['只有一句话']]))).toBeNull();
  expect(proposeForm(gridFromRows([]), dataset, defaultPack)).toEqual({ signature: 'f1-none', title: null, cells: [], kept: 0 });
});

test('a form of 30 rows and 20 columns is understood and computed in a moment', () => {
  const codes = [
    '健康',
    '长期慢性病',
    '大病',
    '残疾',
    '普通劳动力',
    '技能劳动力',
    '丧失劳动力',
    '学前教育',
    '七年级',
    '八年级',
    '九年级',
    '苗族',
    '汉族',
    '布依族',
    '男',
    '女',
    '务工人数',
    '劳动力人数',
    '低保人口',
    '少数民族',
  ];
  const rows = Array.from({ length: 30 }, (_, i) => [`${i * 3}-${i * 3 + 2}岁`, ...codes.map(() => null)]);
  const form = gridFromRows([['人口情况表', ...codes.map(() => null)], ['年龄段', ...codes], ...rows]);
  const before = process.cpuUsage();
  const { cells } = proposeForm(form, dataset, defaultPack, { policy });
  const used = process.cpuUsage(before);
  expect(cells.length).toBe(600);
  expect(cells.filter(({ confidence }) => confidence === 'sure').length).toBe(600);
  expect((used.user + used.system) / 1e6).toBeLessThan(6);
});

test('without the monitored ledger, monitored households are counted by the columns of 户表, and asked', () => {
  const households = tableFromRecords(
    household,
    [
      { householdCode: '5200000001', headName: '测试甲', headCount: 3, monitoringClass: '边缘易致贫户', riskRemoved: '否' },
      { householdCode: '5200000002', headName: '测试乙', headCount: 2, monitoringClass: '脱贫不稳定户', riskRemoved: '是' },
      { householdCode: '5200000003', headName: '测试丙', headCount: 4, monitoringClass: null, riskRemoved: null },
    ],
    { asOf: '2025-12-20' },
  );
  const heads = ['监测对象户数', '监测对象人数', '风险未消除户数', '监测对象累计消除风险户数', '当年新识别户数'];
  const form = gridFromRows([['监测对象月报', null, null, null, null], heads, heads.map(() => null)]);
  const { cells } = proposeForm(form, { tables: new Map([['household', households]]) }, defaultPack, { policy });
  expect(cells.map(({ value }) => value)).toEqual([2, 5, 1, null, null]);
  expect(cells.map(({ confidence }) => confidence)).toEqual(['doubtful', 'doubtful', 'sure', 'doubtful', 'doubtful']);
  expect(cells[3]?.alternatives.map(({ value }) => value)).toContain(1);
  expect(cells[0]?.why).toMatch(/没有打开/);
});
