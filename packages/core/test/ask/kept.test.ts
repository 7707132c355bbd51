import { defaultPack, person, tableFromRecords } from '@taizhang/core';
import { answerSheets, ask, type Question } from '@taizhang/core/ask';
import { readQuestion } from '@taizhang/core/border';
import { teller } from '@taizhang/core/report';
import { expect, test } from 'vitest';

const kept: Question = {
  schemaVersion: 1,
  count: 'household',
  ledger: 'person',
  conditions: [{ ledger: 'person', field: 'healthStatus', is: 'any-of', values: ['残疾'] }],
  by: ['village'],
  name: '残疾人户（月报第3栏）',
};
const problems = (input: unknown) => {
  const read = readQuestion(input, { ledgers: defaultPack.ledgers });
  return read.ok ? [] : read.problems.map(({ at, code }) => `${at} ${code}`);
};

test('a question kept as JSON comes back as it was', () => {
  expect(readQuestion(JSON.stringify(kept), { ledgers: defaultPack.ledgers })).toEqual({ ok: true, value: kept });
});

test('everything that is wrong with a kept question is said, and nothing else is taken', () => {
  expect(problems({ ...kept, conditions: [{ ledger: 'person', field: 'shoeSize', is: 'filled' }], by: ['colour'] })).toEqual([
    'conditions[0].field unknown-column',
    'by[0] unknown-column',
  ]);
  expect(problems({ ...kept, ledger: '__proto__' })).toEqual(['ledger unknown-ledger']);
  expect(problems({ ...kept, conditions: [{ ledger: 'person', field: 'sex', is: 'any-of' }] })).toEqual([
    'conditions[0].values no-values',
  ]);
  expect(problems({ ...kept, conditions: [{ ledger: 'person', field: 'workMonths', is: 'between' }] })).toEqual([
    'conditions[0].low no-bounds',
  ]);
  expect(problems({ ...kept, count: 'village', more: 1 }).sort()).toEqual([' unrecognized-keys', 'count invalid-value']);
  expect(problems('{"schemaVersion": 1,')).toEqual([' not-json']);
});

test('the sheets of an answer: number and 口径 together, names cut unless asked for, numbers always', () => {
  const people = tableFromRecords(person, [
    {
      householdCode: '5200000001',
      village: '测试一村',
      memberName: '测试甲',
      relation: '户主',
      healthStatus: '健康',
      idNumber: '520000196312310014',
    },
    {
      householdCode: '5200000001',
      village: '测试一村',
      memberName: '测试乙',
      relation: '配偶',
      healthStatus: '残疾',
      idNumber: '520000196401010014',
    },
  ]);
  const answer = ask({ tables: new Map([['person', people]]) }, defaultPack, kept);
  const [numbers, names] = answerSheets(answer, defaultPack, teller('zh'), { names: false });
  expect(numbers.headings).toEqual(['残疾人户（月报第3栏）']);
  expect(numbers.rows[0]).toEqual(['测试一村', 1, null, null, null]);
  expect(JSON.stringify(numbers.rows)).toContain('同一成员：健康状况含“残疾”');
  expect(names?.rows[0]?.slice(0, 7)).toEqual([1, '测试一村', '', '5200000001', '测**', '测**', '****0014']);
  const open = answerSheets(answer, defaultPack, teller('zh'), { names: true })[1];
  expect(open?.rows[0]?.slice(4, 6)).toEqual(['测试甲', '测试乙']);
  expect(JSON.stringify([numbers, open])).not.toContain('520000196');
});
