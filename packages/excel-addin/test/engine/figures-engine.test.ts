import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compute, defaultPack, gridFromRows } from '@taizhang/core';
import { readGrids } from '@taizhang/core/report';
import { readWorkbook, writeWorkbook } from '@taizhang/files';
import { describe, expect, test } from 'vitest';
import { localEngine } from '../../src/engine/local-engine';

const bundled = new Uint8Array(
  readFileSync(fileURLToPath(new URL('../../../../examples/workbooks/测试镇台账.xlsx', import.meta.url))),
);
const { grids } = readWorkbook(bundled, { name: '测试镇台账.xlsx' });

async function township(asOf = '2023-12-31') {
  const engine = localEngine();
  await engine.configure({ schemaVersion: 1, language: 'zh-CN', secret: 'test', asOf, region: '520000' });
  for (const grid of grids) await engine.put(grid);
  return engine;
}

const reading = readGrids(grids, defaultPack, { asOf: '2023-12-31', region: '520000' });
const meant = compute(reading.dataset, defaultPack, { policy: reading.policy.lookup });
const valueIn = (id: string): number | null | undefined => meant.figures.find((figure) => figure.indicator === id)?.value;

describe('figures of the bundled township', () => {
  test('are offered with their value, those that cannot be computed with the reason, nothing of another era', async () => {
    const engine = await township();
    const choices = await engine.indicators();
    const computed = choices.filter(({ why }) => why === '');
    expect(computed.map(({ id }) => id).sort()).toEqual(meant.figures.map(({ indicator }) => indicator).sort());
    expect(choices.find(({ id }) => id === 'population/persons')?.value).toBe(String(valueIn('population/persons')));
    expect(choices.find(({ id }) => id === 'income/growth')).toMatchObject({
      value: '',
      why: '没有上一期的台账，请把它也放进来',
    });
    expect(choices.map(({ title }) => title).join()).not.toContain('贫困户');
    expect(choices.map(({ theme }) => theme)).not.toContain('脱贫攻坚期');
    const first = choices.slice(0, computed.length);
    expect(first.every(({ why }) => why === '')).toBe(true);
    expect(choices.find(({ id }) => id === 'analysis/gini')).toMatchObject({ isAnalyst: true, formula: { can: false } });
    expect(choices.find(({ id }) => id === 'population/households')?.formula).toEqual({ can: true, why: '' });
    expect(choices.find(({ id }) => id === 'population/head-count')?.formula.why).toBe(
      '户表“家庭人口数”第 114 行的数是文本，公式不会计入',
    );
  });

  test('group by places and coded columns', async () => {
    const groupings = await (await township()).groupings();
    expect(groupings[0]).toEqual({ id: 'village', title: '按村' });
    expect(groupings.map(({ id }) => id)).toContain('householdType');
    expect(groupings.map(({ id }) => id)).not.toContain('memberName');
  });

  test('come as sheets of values with charts over the groups of each figure', async () => {
    const engine = await township();
    await engine.check();
    const ids = ['population/households', 'population/female-share'];
    const { sheets, notes } = await engine.figureSheets({ indicators: ids, by: ['village'], as: 'values' });
    expect(notes).toEqual([]);
    expect(sheets.map(({ spec }) => spec.name)).toEqual(['指标', '指标分组', '指标口径', '指标明细']);
    const parts = sheets[1];
    expect(parts?.charts.map(({ title, names, values }) => [title, names, values])).toEqual([
      ['户数（户表）（户）', 1, [2]],
      ['女性占比（%）', 1, [2]],
    ]);
    for (const chart of parts?.charts ?? []) {
      const rows = parts?.spec.rows.slice(chart.from, chart.to + 1) ?? [];
      expect(new Set(rows.map((row) => row[0])).size).toBe(1);
      expect(rows.every((row) => row[1] !== '全部')).toBe(true);
    }
    const total = parts?.spec.rows.slice(parts.charts[0]?.from, (parts.charts[0]?.to ?? 0) + 1);
    const sum = total?.reduce((all, row) => all + Number((row[2] as { value: number }).value), 0);
    expect(sum).toBe(valueIn('population/households'));
  });

  test('come as formulas where that is exact, else as values with the reason', async () => {
    const engine = await township();
    const ids = ['population/households', 'population/head-count', 'population/aged-0-5'];
    const { sheets, notes } = await engine.figureSheets({ indicators: ids, by: [], as: 'formulas' });
    expect(sheets.map(({ spec }) => spec.name)).toEqual(['指标公式', '指标口径', '指标明细']);
    const rows = sheets[0]?.spec.rows ?? [];
    expect(rows[0]?.[4]).toMatchObject({ value: 143, formula: expect.stringContaining("'户表'!") });
    expect(rows[0]?.[2]).toMatchObject({ value: 143, formula: 'E5' });
    expect(rows.slice(1).map((row) => row[7])).toEqual(['数值', '数值']);
    expect(notes).toHaveLength(2);
    expect(notes[0]).toBe('“户表登记人口数”写成了数值：户表“家庭人口数”第 114 行的数是文本，公式不会计入。');
    // What a file says of it.
    const written = readWorkbook(writeWorkbook({ sheets: sheets.map(({ spec }) => spec) }), { name: 'a.xlsx' });
    expect(written.grids[0]?.formulas?.size).toBe(3);
  });

  test('stand on one sheet with charts, without a word of another era', async () => {
    const engine = await township();
    await engine.check();
    const { sheets } = await engine.dashboard();
    const [sheet] = sheets;
    const values = new Map(sheet?.spec.rows.map((row) => [cellText(row[0]), cellValue(row[1])]));
    expect(values.get('户数（户表）')).toBe(valueIn('population/households'));
    expect(values.get('监测对象户数')).toBe(valueIn('monitoring/households'));
    const figures = sheet?.spec.rows.findIndex((row) => row.length === 0) ?? 0;
    expect(figures).toBeGreaterThanOrEqual(12);
    expect(figures).toBeLessThanOrEqual(16);
    expect(sheet?.charts.length).toBeGreaterThanOrEqual(3);
    expect(sheet?.charts.length).toBeLessThanOrEqual(5);
    expect(JSON.stringify(sheet)).not.toContain('贫困');
    for (const { from, to } of sheet?.charts ?? [])
      for (const row of sheet?.spec.rows.slice(from, to + 1) ?? []) expect(cellValue(row[1])).toBeTypeOf('number');
  });

  test('of 2020 are those of the years to 2020', async () => {
    const engine = localEngine();
    await engine.configure({ schemaVersion: 1, language: 'zh-CN', secret: 'test', asOf: '2020-12-31' });
    const head = ['户编号', '户主姓名', '家庭人口数', '人均纯收入', '脱贫状态'];
    await engine.put(
      gridFromRows([head, ['520000000001', '测试甲', 3, 9000, '未脱贫'], ['520000000002', '测试乙', 2, 3000, '已脱贫']]),
    );
    const titles = (await engine.dashboard()).sheets[0]?.spec.rows.map((row) => cellText(row[0]));
    expect(titles?.[0]).toBe('户数（户表）');
    expect(titles?.join()).not.toContain('监测');
  });

  test('of nothing are nothing, said in a sentence', async () => {
    const engine = localEngine();
    expect(await engine.indicators()).not.toEqual([]);
    expect((await engine.dashboard()).notes).toEqual(['没有可以计算的指标。请先打开台账。']);
    expect(await engine.groupings()).toEqual([]);
  });
});

function cellValue(cell: unknown): unknown {
  return typeof cell === 'object' && cell !== null ? (cell as { value: unknown }).value : cell;
}
function cellText(cell: unknown): string {
  return String(cellValue(cell) ?? '');
}
