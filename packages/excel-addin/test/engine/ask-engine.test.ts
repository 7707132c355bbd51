import { defaultPack, gridFromRows } from '@taizhang/core';
import type { Question } from '@taizhang/core/ask';
import { expect, test } from 'vitest';
import { askingEngine } from '../../src/engine/ask-engine';
import { usualPace } from '../../src/engine/slices';
import { engineState, sheetKey } from '../../src/engine/state';

const grid = gridFromRows(
  [
    ['测试镇人口信息', null, null, null, null, null, null],
    ['户编号', '姓名', '证件号码', '村', '性别', '与户主关系', '健康状况'],
    ['5200000001', '测试甲', '520000196312310014', '测试一村', '男', '户主', '健康'],
    ['5200000001', '测试乙', '520000196401010024', '测试一村', '女', '配偶', '残疾'],
    ['5200000002', '测试丙', '520000198001010018', '测试二村', '男', '户主', null],
  ],
  { source: '台账.xlsx', sheet: '人表' },
);
const asked: Question = {
  schemaVersion: 1,
  count: 'household',
  ledger: 'person',
  conditions: [{ ledger: 'person', field: 'healthStatus', is: 'any-of', values: ['残疾'] }],
  by: ['village'],
};

function engine() {
  const state = engineState(defaultPack, usualPace);
  state.grids.set(sheetKey(grid), grid);
  state.settings = { ...state.settings, asOf: '2023-12-31' };
  state.changed(true);
  return askingEngine(state);
}

test('a question is answered from the sheets that were put in, with where each row stands', async () => {
  const answer = await engine().ask(asked);
  expect(answer.total).toMatchObject({ value: 1, undecided: 1, high: 2 });
  expect(answer.names).toEqual([
    {
      source: '台账.xlsx',
      sheet: '人表',
      row: 4,
      village: '测试一村',
      group: '',
      head: '测试甲',
      name: '测试乙',
      idTail: '0014',
      household: '5200000001',
    },
  ]);
});

test('the vocabulary and the sheets are plain data', async () => {
  const { vocabulary, answerSheets } = engine();
  const words = await vocabulary();
  expect(structuredClone(words)).toEqual(words);
  expect(words.columns.map(({ title }) => title).slice(0, 3)).toEqual(['健康状况', '性别', '年龄']);
  const sheets = await answerSheets(asked, { names: false });
  expect(structuredClone(sheets)).toEqual(sheets);
  expect(JSON.stringify(sheets)).not.toContain('测试乙');
});
