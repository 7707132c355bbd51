import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runsText } from '@taizhang/core/report';
import { readWorkbook } from '@taizhang/files';
import { describe, expect, it } from 'vitest';
import { runIn } from './support/run-in';
import { sampleBytes, sampleFolder } from './support/sample-workbook';

describe('taizhang compute', () => {
  it('prints figures with their range, and names what was not computed and why', async () => {
    const { folder } = sampleFolder();
    const { code, out } = await runIn(folder, ['compute', '台账.xlsx', '--by', '村']);
    expect(code).toBe(0);
    expect(out).toMatch(/人数 +4 人/);
    expect(out).toMatch(/务工比例 +75\.0 %（可能 25\.0–75\.0，存疑 2 行）/);
    expect(out).toContain('测试村 66.7　样本村 100.0');
    expect(out).toMatch(/低于监测线户数 +缺政策值/);
    expect(out).not.toContain('贫困发生率');
    expect(out).toContain('另有 1 项指标不适用于本数据年度');
    expect(out).not.toContain('基尼系数');
    expect((await runIn(folder, ['compute', '台账.xlsx', '--analyst', '--no-write'])).out).toContain('基尼系数');
  });

  it('writes the workbook that a leader prints, with parts, meaning and the rows behind', async () => {
    const { folder } = sampleFolder();
    writeFileSync(
      join(folder, '政策值.json'),
      JSON.stringify({
        schemaVersion: 1,
        region: '52',
        values: [{ parameter: 'monitoring-line', value: 7000, from: '2023-01-01', source: '测试文件一号', status: 'unverified' }],
      }),
    );
    await runIn(folder, ['compute', '台账.xlsx', '--by', '村', '--policy', '政策值.json', '--region', '520000']);
    const sheets = new Map(
      readWorkbook(readFileSync(join(folder, '台账.指标.xlsx')), { name: 'x' }).grids.map((grid) => [grid.sheet, grid.rows]),
    );
    expect([...sheets.keys()]).toEqual(['指标', '分组明细', '口径', '明细']);
    expect(sheets.get('指标')?.[2]).toEqual(['指标', '单位', '全部', '测试村', '样本村', '可能范围', '未能判断（行）']);
    expect(
      sheets
        .get('指标')
        ?.find((row) => row[0] === '务工比例')
        ?.slice(0, 6),
    ).toEqual(['务工比例', '%', 75, 66.7, 100, '25.0–75.0']);
    expect(sheets.get('指标')?.find((row) => row[0] === '户均人均纯收入')?.[2]).toBe(8666.67);
    const parts = sheets.get('分组明细')?.find((row) => row[0] === '户均人均纯收入' && row[1] === '全部');
    expect(parts?.slice(2, 6)).toEqual([8666.67, '元', 26000, 3]);
    expect(parts?.[8]).toBe(9000);
    expect(sheets.get('口径')?.find((row) => row[0] === '低于监测线户数')?.[5]).toContain('7000 元/人·年');
    expect(sheets.get('口径')?.find((row) => row[0] === '低于监测线户数')?.[5]).toContain('未经核实');
    expect(
      sheets
        .get('明细')
        ?.find((row) => row[0] === '务工比例' && row[1] === '全部')
        ?.slice(2),
    ).toEqual(['台账.xlsx', '人口信息', 3, '3、5–6']);
  });

  it('gives the same as JSON', async () => {
    const { folder } = sampleFolder();
    const { out } = await runIn(folder, ['compute', '台账.xlsx', '--by', '组', '--json', '--no-write']);
    const read = JSON.parse(out) as {
      by: string[];
      figures: {
        indicator: string;
        group: string[];
        printed: { value: number; unit: string };
        behind: { sheet: string; rows: number[][] }[];
      }[];
      notComputed: { indicator: string; why: string }[];
    };
    expect(read.by).toEqual(['village', 'villageGroup']);
    expect(
      read.figures.find((figure) => figure.indicator === 'employment/share-working' && figure.group.length === 0),
    ).toMatchObject({
      value: 0.75,
      printed: { value: 75, low: 25, high: 75, unit: '%', digits: 1 },
      behind: [
        {
          sheet: '人口信息',
          rows: [
            [3, 3],
            [5, 6],
          ],
        },
      ],
    });
    expect(
      read.figures
        .filter((figure) => figure.indicator === 'population/persons')
        .map((figure) => [figure.group.join('/'), figure.printed.value]),
    ).toEqual([
      ['', 4],
      ['测试村/一组', 2],
      ['测试村/二组', 1],
      ['样本村/三组', 1],
    ]);
    expect(read.notComputed).toContainEqual(expect.objectContaining({ indicator: 'income/below-line', why: 'no-policy-value' }));
  });

  it('names the figures of the poverty era on the data of their years', async () => {
    const { folder } = sampleFolder(sampleBytes(2018));
    expect((await runIn(folder, ['compute', '台账.xlsx', '--no-write'])).out).toContain('贫困发生率');
  });

  it('writes long lists of rows in pieces that a cell holds', () => {
    const runs = Array.from({ length: 20_000 }, (_, i) => [i * 2 + 1, i * 2 + 1] as const);
    const pieces = runsText(runs);
    expect(pieces.length).toBeGreaterThan(1);
    expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThan(32_767);
    expect(pieces.join('、').split('、')).toHaveLength(20_000);
  });
});
