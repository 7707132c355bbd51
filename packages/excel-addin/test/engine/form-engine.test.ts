import { defaultPack, gridFromRows } from '@taizhang/core';
import { expect, test } from 'vitest';
import { formEngine } from '../../src/engine/form-engine';
import { usualPace } from '../../src/engine/slices';
import { engineState, sheetKey } from '../../src/engine/state';

const people = gridFromRows(
  [
    ['户编号', '姓名', '证件号码', '村', '性别', '与户主关系', '健康状况'],
    ['5200000001', '测试甲', '520000196312310014', '测试一村', '男', '户主', '健康'],
    ['5200000001', '测试乙', '520000196401010024', '测试一村', '女', '配偶', '残疾'],
    ['5200000002', '测试丙', '520000198001010018', '测试二村', '男', '户主', '残疾'],
  ],
  { source: '台账.xlsx', sheet: '人表' },
);
const form = gridFromRows(
  [
    ['测试镇2023年12月统计表', null, null],
    ['村', '户数', '残疾人数'],
    ['测试一村', null, null],
    ['测试二村', null, null],
    ['合计', null, null],
  ],
  { source: '台账.xlsx', sheet: '上级要的表' },
);

function engine() {
  const state = engineState(defaultPack, usualPace);
  state.grids.set(sheetKey(people), people);
  state.settings = { ...state.settings, asOf: '2023-12-31' };
  state.changed(true);
  return formEngine(state);
}

test('a blank form is proposed, confirmed and filled', async () => {
  const { proposeForm, formValues } = engine();
  const proposal = await proposeForm(form, []);
  expect(structuredClone(proposal)).toEqual(proposal);
  expect(proposal.cells.map(({ value }) => value)).toEqual([1, 1, 1, 1, 2, 2]);
  expect(proposal.cells.every(({ confidence }) => confidence === 'sure')).toBe(true);
  const filled = await formValues(proposal.cells);
  expect(filled.map(({ row, column, value }) => [row, column, value])).toEqual([
    [3, 1, 1],
    [3, 2, 1],
    [4, 1, 1],
    [4, 2, 1],
    [5, 1, 2],
    [5, 2, 2],
  ]);
  expect(filled[1]?.provenance).toContain('数据日期：2023年12月31日');
});

test('what was confirmed last month comes back', async () => {
  const { proposeForm } = engine();
  const { cells, signature } = await proposeForm(form, []);
  const again = await proposeForm(form, cells);
  expect(again.signature).toBe(signature);
  expect(again.cells.every(({ confidence }) => confidence === 'remembered')).toBe(true);
});
