import { defaultPack, household, monitored, person, roster, tableFromRecords } from '@taizhang/core';
import { ask, type Condition, type Question } from '@taizhang/core/ask';
import { describe, expect, test } from 'vitest';

const on = (ledger: string, field: string, is: Condition['is'], rest: Partial<Condition> = {}): Condition => ({
  ledger,
  field,
  is,
  ...rest,
});
const count = (
  what: Question['count'],
  ledger: string,
  conditions: readonly Condition[],
  by: readonly string[] = [],
): Question => ({
  schemaVersion: 1,
  count: what,
  ledger,
  conditions,
  by,
});

const people = (
  rows: readonly (readonly [
    code: string | null,
    name: string,
    health: string | null,
    skill: string | null,
    village?: string,
    group?: string,
  ])[],
) =>
  tableFromRecords(
    person,
    rows.map(([householdCode, memberName, healthStatus, labourSkill, village = '测试一村', villageGroup = '一组']) => ({
      householdCode,
      memberName,
      healthStatus,
      labourSkill,
      village,
      villageGroup,
      year: 2023,
    })),
  );

describe('households in a ledger of persons', () => {
  const table = people([
    ['5200000001', '测试甲', '残疾', '无劳动力'],
    ['5200000001', '测试乙', '残疾、大病', '普通劳动力'],
    ['5200000002', '测试丙', '健康', '普通劳动力', '测试一村', '3组'],
    ['5200000002', '测试丁', null, '普通劳动力', '测试一村', '3组'],
    ['5200000003', '测试戊', '健康', '普通劳动力', '测试二村', '三组'],
    ['5200000004', '测试己', '残疾', '普通劳动力', '测试二村', '第三组'],
    ['5200000004', '测试庚', '不知道', '普通劳动力', '测试二村', '第三组'],
  ]);
  const dataset = { tables: new Map([['person', table]]) };
  const disabled = on('person', 'healthStatus', 'any-of', { values: ['残疾'] });

  test('each household once; who cannot be judged is undecided, and only where no other member decides', () => {
    const answer = ask(dataset, defaultPack, count('household', 'person', [disabled]));
    expect(answer.total).toEqual({ value: 2, undecided: 1, low: 2, high: 3 });
    expect(answer.names.map(({ household: code, name, row }) => [code, name, row])).toEqual([
      ['5200000001', '测试甲、测试乙', 1],
      ['5200000004', '测试己', 6],
    ]);
  });

  test('persons are counted by row', () => {
    const answer = ask(dataset, defaultPack, count('person', 'person', [disabled]));
    expect(answer.total).toEqual({ value: 3, undecided: 2, low: 3, high: 5 });
  });

  test('by village and group, each group with its village', () => {
    const answer = ask(dataset, defaultPack, count('household', 'person', [disabled], ['villageGroup']));
    expect(answer.question.by).toEqual(['village', 'villageGroup']);
    expect(answer.groups.map(({ group, value, undecided }) => [...group, value, undecided])).toEqual([
      ['测试一村', '一组', 1, 0],
      ['测试一村', '3组', 0, 1],
      ['测试二村', '三组', 0, 0],
      ['测试二村', '第三组', 1, 0],
    ]);
  });

  test('a group is the same however it is written', () => {
    const third = on('person', 'villageGroup', 'text-is', { values: ['三组'] });
    expect(ask(dataset, defaultPack, count('household', 'person', [third])).total.value).toBe(3);
  });

  test('several conditions hold of the same member', () => {
    const both = count('household', 'person', [disabled, on('person', 'labourSkill', 'any-of', { values: ['普通劳动力'] })]);
    expect(ask(dataset, defaultPack, both).names.map(({ name }) => name)).toEqual(['测试乙', '测试己']);
  });

  test('none of these leaves the blank ones undecided, and blank asks for them', () => {
    const none = ask(
      dataset,
      defaultPack,
      count('person', 'person', [on('person', 'healthStatus', 'none-of', { values: ['残疾'] })]),
    );
    expect([none.total.value, none.total.undecided]).toEqual([2, 2]);
    expect(ask(dataset, defaultPack, count('person', 'person', [on('person', 'healthStatus', 'blank')])).total.value).toBe(1);
  });

  test('the 口径 says what was counted, when, and where', () => {
    expect(ask(dataset, defaultPack, count('household', 'person', [disabled])).scope).toEqual([
      '数的是户（人表，按户编号，一户只算一次）',
      '同一成员：健康状况含“残疾”',
      '数据日期：2023年12月31日',
      '看了人表7行：“人表”',
      '另有1户因要用到的格空白或读不出，无法判断，没有计入',
      '空白和未改的问题落定后，应在2至3之间',
    ]);
  });
});

describe('a column of another ledger', () => {
  const households = tableFromRecords(household, [
    { householdCode: '5200000001', headName: '测试甲', headCount: 2, householdType: '脱贫户', incomePerHead: 9000, year: 2023 },
    {
      householdCode: '5200000002',
      headName: '测试丙',
      headCount: 2,
      householdType: '普通农户',
      incomePerHead: 20000,
      year: 2023,
    },
    { householdCode: '5200000003', headName: '测试戊', headCount: 1, householdType: '脱贫户', incomePerHead: null, year: 2023 },
  ]);
  const members = people([
    ['5200000001', '测试甲', '残疾', '无劳动力'],
    ['5200000001', '测试乙', null, '普通劳动力'],
    ['5200000002', '测试丙', '健康', '普通劳动力'],
    ['5200000002', '测试丁', null, '普通劳动力'],
    ['5200000003', '测试戊', '健康', '无劳动力'],
  ]);
  const dataset = {
    tables: new Map([
      ['household', households],
      ['person', members],
    ]),
  };
  const disabled = on('person', 'healthStatus', 'any-of', { values: ['残疾'] });

  test('from households: at least one member; a blank beside one that decides does not matter', () => {
    const answer = ask(dataset, defaultPack, count('household', 'household', [disabled]));
    expect(answer.total).toEqual({ value: 1, undecided: 1, low: 1, high: 2 });
    expect(answer.names.map(({ head }) => head)).toEqual(['测试甲']);
    expect(answer.scope.slice(0, 2)).toEqual(['数的是户（户表，一行一户）', '有同一成员（人表）：健康状况含“残疾”']);
  });

  test('two conditions are asked of one member', () => {
    const able = on('person', 'labourSkill', 'any-of', { values: ['普通劳动力'] });
    expect(ask(dataset, defaultPack, count('household', 'household', [disabled, able])).total.value).toBe(0);
  });

  test('from persons: of the household that they live in', () => {
    const exited = on('household', 'householdType', 'any-of', { values: ['脱贫户'] });
    const answer = ask(dataset, defaultPack, count('person', 'person', [exited]));
    expect(answer.total.value).toBe(3);
    expect(answer.scope[1]).toBe('所在户（户表）：户类型为“脱贫户”');
  });

  test('amounts are asked in 元, ends included; a blank one is undecided', () => {
    const poor = on('household', 'incomePerHead', 'between', { high: 9000 });
    expect(ask(dataset, defaultPack, count('household', 'household', [poor])).total).toMatchObject({ value: 1, undecided: 1 });
  });

  test('persons in a ledger of households are the sum of the head counts', () => {
    const exited = on('household', 'householdType', 'any-of', { values: ['脱贫户'] });
    expect(ask(dataset, defaultPack, count('person', 'household', [exited])).total.value).toBe(3);
  });

  test('what lies in a ledger that is not at hand has no number, and says why', () => {
    const answer = ask(
      dataset,
      defaultPack,
      count('household', 'household', [on('roster', 'hamlet', 'text-is', { values: ['一组'] })]),
    );
    expect([answer.total.value, answer.why]).toEqual([null, '没有读到花名册。请把它放进来再问。']);
  });

  test('a value of the household in another list of persons is asked of the household, by the household ledger where there is one', () => {
    const listed = tableFromRecords(monitored, [
      { householdCode: '5200000001', memberName: '测试甲', monitoringClass: '边缘易致贫户' },
    ]);
    const tables = new Map([...dataset.tables, ['monitored', listed] as const]);
    const asked = count('person', 'person', [on('monitored', 'monitoringClass', 'filled')]);
    expect(ask({ tables }, defaultPack, asked).names.map(({ name }) => name)).toEqual(['测试甲', '测试乙']);
  });
});

test('risks are asked as one, in whichever of the five columns they stand', () => {
  const table = tableFromRecords(monitored, [
    { householdCode: '5200000001', memberName: '测试甲', risk1: '因病', risk2: null },
    { householdCode: '5200000002', memberName: '测试乙', risk1: '因学', risk2: '因病' },
    { householdCode: '5200000003', memberName: '测试丙', risk1: '因学', risk2: null },
  ]);
  const asked = count('household', 'monitored', [on('monitored', 'risk1', 'any-of', { values: ['因病'] })]);
  const answer = ask({ tables: new Map([['monitored', table]]) }, defaultPack, asked);
  expect([answer.total.value, answer.scope[1]]).toEqual([2, '致贫/返贫风险为“因病”']);
});

test('ages are full years at the day of the data, by the identity number', () => {
  const table = tableFromRecords(
    roster,
    [
      { memberName: '测试甲', idNumber: '520000196312310014' },
      { memberName: '测试乙', idNumber: '520000196401010014' },
      { memberName: '测试丙', idNumber: null },
    ],
    { asOf: '2023-12-31' },
  );
  const asked = count('person', 'roster', [on('roster', 'idNumber', 'between', { low: 60 })]);
  const answer = ask({ tables: new Map([['roster', table]]) }, defaultPack, asked);
  expect([answer.total.value, answer.total.undecided]).toEqual([1, 1]);
  expect(answer.scope[1]).toBe('年龄60岁及以上（按证件号码、数据日期算周岁）');
});

test('months are asked from and to, the whole month included', () => {
  const table = tableFromRecords(monitored, [
    { memberName: '测试甲', householdCode: '1', riskIdentifiedOn: '202304' },
    { memberName: '测试乙', householdCode: '2', riskIdentifiedOn: '202306' },
  ]);
  const asked = count('row', 'monitored', [on('monitored', 'riskIdentifiedOn', 'between', { low: '2023-01', high: '2023-04' })]);
  expect(ask({ tables: new Map([['monitored', table]]) }, defaultPack, asked).total.value).toBe(1);
});

test('a kept question that does not fit is refused with a sentence', () => {
  expect(() => ask({ tables: new Map() }, defaultPack, count('household', 'visit', []))).toThrow('没有“visit”这种台账。');
});
