import { defaultPack, gridFromRows, recognize, type Scalar, type Sheet } from '@taizhang/core';
import { type ReconcileOptions, type Reconciliation, reconcile } from '@taizhang/core/reconcile';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkCharacter } from '../generator/world/made-up-numbers';

const read = (rows: readonly (readonly Scalar[])[], ledger = 'person', sheet = 'Sheet1'): Sheet =>
  recognize(gridFromRows(rows, { sheet }), defaultPack.ledgers, { ledger })[0] as Sheet;
const compare = (a: Sheet, b: Sheet, options?: ReconcileOptions) =>
  reconcile(a, b, defaultPack.ledgers, options) as Reconciliation;
/** A made-up number: 520000, a birth date, a serial. */
const id = (n: number): string => {
  const body = `52000019${60 + (n % 40)}0101${String(n % 1000).padStart(3, '0')}`;
  return body + checkCharacter(body);
};
const whoOf = (rows: readonly { readonly who: string }[]): string[] => rows.map((row) => row.who);

test('a list with only name and number is looked for in the ledger', () => {
  const list = read([
    ['残疾人名单', null, null],
    ['序号', '姓名', '身份证号码'],
    [1, '测试甲', id(1)],
    [2, '测试乙', id(2)],
    [3, '测试丙', id(3)],
  ]);
  const ledger = read([
    ['姓名', '性别', '证件号码', '与户主关系', '健康状况'],
    ['测试甲', '男', id(1), '户主', '残疾'],
    ['测试丁', '女', id(4), '配偶', '健康'],
    ['测试丙丙', '女', id(3), '之子', '残疾'],
  ]);
  const result = compare(list, ledger, { direction: 'a-in-b' });
  expect(result.keyTitles).toEqual(['证件号码']);
  expect(whoOf(result.onlyA)).toEqual(['测试乙']);
  expect(result.onlyB).toEqual([]);
  expect(result.same).toBe(1);
  expect(result.differing).toEqual([
    expect.objectContaining({ cells: [{ field: 'memberName', valueA: '测试丙', valueB: '测试丙丙' }] }),
  ]);
  expect(whoOf(compare(list, ledger).onlyB)).toEqual(['测试丁']);
});

test('spaces, width, units, codes and endings of villages are no differences', () => {
  const a = read(
    [
      ['村', '户编号', '户主姓名', '家庭人口数', '年纯收入（万元）', '是否加入合作社'],
      ['甲村', '5200000001', '测试 甲', 3, 1.2, '是'],
      ['乙村', '5200000002', '测试乙', 4, 2, '否'],
    ],
    'household',
  );
  const b = read(
    [
      ['行政村', '户编号', '户主姓名', '家庭人口数', '年纯收入（元）', '是否加入农民专业合作社'],
      ['甲村村委会', '５２００００００01', '测试甲', '3人', 12000, '√'],
      ['乙', '5200000002', '测试乙', 5, 20000.5, '否'],
    ],
    'household',
  );
  const result = compare(a, b);
  expect(result.key).toEqual(['householdCode']);
  expect(result.same).toBe(1);
  expect(
    result.differing.map((row) => [row.a.who, row.cells.map(({ field, valueA, valueB }) => [field, valueA, valueB])]),
  ).toEqual([
    [
      '测试乙',
      [
        ['headCount', '4', '5'],
        ['netIncome', '20000.00', '20000.50'],
      ],
    ],
  ]);
});

test('what has no key, a damaged one, or one that stands twice is unclear', () => {
  const a = read([
    ['姓名', '证件号码', '性别', '与户主关系'],
    ['测试甲', id(1), '男', '户主'],
    ['测试甲', id(1), '男', '户主'],
    ['测试乙', null, '女', '配偶'],
    ['测试丙', 5.20000199001011e17, '女', '之女'],
    ['测试丁', id(5), '女', '之女'],
  ]);
  const b = read([
    ['姓名', '证件号码', '性别', '与户主关系'],
    ['测试甲', id(1), '男', '户主'],
    ['测试丁', id(5), '女', '之女'],
  ]);
  const result = compare(a, b);
  expect(result.unclear.map((row) => [row.who, row.side, row.why])).toEqual([
    ['测试甲', 'a', 'key-twice'],
    ['测试甲', 'a', 'key-twice'],
    ['测试乙', 'a', 'no-key'],
    ['测试丙', 'a', 'damaged-key'],
  ]);
  expect([result.onlyA, result.onlyB, result.same]).toEqual([[], [], 1]);
});

test('fifteen digits meet the eighteen that come from them; nothing is made up the other way', () => {
  const full = id(7);
  const old = full.slice(0, 6) + full.slice(8, 17);
  const rows = (number: string) =>
    read([
      ['姓名', '证件号码'],
      ['测试甲', number],
    ]);
  expect(compare(rows(old), rows(full)).same).toBe(1);
  expect(compare(rows(full), rows(old)).same).toBe(1);
  expect(compare(rows(`${full}43`), rows(full)).same).toBe(1);
  expect(compare(rows(id(8)), rows(old))).toMatchObject({ same: 0, onlyA: [{ who: '测试甲' }], onlyB: [{ who: '测试甲' }] });
});

test('a column that stands in the head only is no key', () => {
  const list = (...names: string[]) =>
    read([['姓名', '证件号码', '村', '性别'], ...names.map((name) => [name, null, '甲村', '男'])]);
  const result = compare(list('测试甲', '测试乙'), list('测试甲'));
  expect(result.key).toEqual(['memberName', 'village']);
  expect(whoOf(result.onlyA)).toEqual(['测试乙']);
});

test('nothing of a number is shown but its last four', () => {
  const text = JSON.stringify(
    compare(
      read([
        ['姓名', '证件号码', '联系电话'],
        ['测试甲', id(1), '13900000001'],
        ['测试乙', id(2), '13900000002'],
      ]),
      read([
        ['姓名', '证件号码', '联系电话'],
        ['测试甲', id(1), '13900000003'],
        ['测试丙', id(3), ''],
      ]),
    ),
  );
  expect(text).toContain('****0003');
  expect(text).not.toMatch(/\d{11}/);
});

test('a household ledger and a list of payments have no common key but say so', () => {
  const a = read(
    [
      ['村', '组', '联系电话'],
      ['甲村', '一组', '13900000001'],
    ],
    'household',
  );
  const b = read([
    ['姓名', '健康状况'],
    ['测试甲', '健康'],
  ]);
  expect(reconcile(a, b, defaultPack.ledgers)).toEqual({ why: 'no-common-key' });
});

test('every row ends in exactly one list, whatever the order', () => {
  const person = fc.record({ n: fc.integer({ min: 0, max: 30 }), sex: fc.constantFrom('男', '女'), keyless: fc.boolean() });
  fc.assert(
    fc.property(
      fc.array(person, { minLength: 1, maxLength: 40 }),
      fc.array(person, { minLength: 1, maxLength: 40 }),
      (one, two) => {
        const sheet = (people: typeof one) =>
          read([['姓名', '证件号码', '性别'], ...people.map(({ n, sex, keyless }) => [`测试${n}`, keyless ? null : id(n), sex])]);
        const [a, b] = [sheet(one), sheet(two)];
        const there = compare(a, b);
        const back = compare(b, a);
        expect(
          there.same + there.differing.length + there.onlyA.length + there.unclear.filter((row) => row.side === 'a').length,
        ).toBe(one.length);
        expect(back).toMatchObject({ same: there.same, onlyA: there.onlyB, onlyB: there.onlyA });
      },
    ),
    { numRuns: 60, seed: 7 },
  );
});
