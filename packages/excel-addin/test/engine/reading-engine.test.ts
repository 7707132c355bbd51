import { defaultPack, gridFromRows } from '@taizhang/core';
import { dataDates } from '@taizhang/core/report';
import { expect, test } from 'vitest';
import { readingEngine } from '../../src/engine/reading-engine';
import { usualPace } from '../../src/engine/slices';
import { engineState } from '../../src/engine/state';

const source = '台账.xlsx';
const households = [
  ['测试镇户信息（截至2025-12-20）'],
  ['村', '户编号', '户主姓名', '家庭人口数', '人均纯收入', '主要致贫原因'],
  ['测试一村', '520000000010', '测试甲', 1, 9000, '因病'],
];
const persons = [
  ['村', '户编号', '姓名', '性别', '证件号码', '与户主关系', '文化程度', '健康状况'],
  ['测试一村', '520000000010', '测试甲', '男', '520000198001010031', '户主', '初中', '健康'],
];

test('a sheet without a date is read with the date of its workbook, and the clerk is told whose it is', async () => {
  const state = engineState(defaultPack, usualPace);
  for (const [sheet, rows] of [
    ['户信息', households],
    ['人员信息', persons],
  ] as const)
    state.grids.set(`${source}|${sheet}`, gridFromRows(rows, { sheet, source }));
  expect(dataDates(state.reading())).toEqual(['2025-12-20']);
  const readings = await readingEngine(state).readings();
  expect(readings.map(({ statedDate }) => statedDate)).toEqual(['2025-12-20', '2025-12-20（本表没写，按“户信息”）']);
});
