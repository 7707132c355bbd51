import { describe, expect, it } from 'vitest';
import { ownArithmetic } from '../src/basis/own-arithmetic';
import type { Finding } from '../src/check/finding';
import { type ComputeOptions, compute } from '../src/compute/compute';
import { groupingFields } from '../src/compute/grouping-fields';
import { defaultPack } from '../src/default-pack';
import { lt, param } from '../src/expr/build';
import { type Indicator, indicator, type Measure } from '../src/indicators/indicator';
import { household } from '../src/ledgers/household';
import type { Ledger } from '../src/ledgers/ledger';
import { monitored } from '../src/ledgers/monitored';
import { person } from '../src/ledgers/person';
import { village } from '../src/ledgers/village';
import { exitLine } from '../src/policy/parameters/exit-line';
import { tableFromRecords } from '../src/sheet/table-from-records';
import type { Dataset, Table } from '../src/table/table';

type Rows = readonly Readonly<Record<string, string | number>>[];
const h = household.c;
const words = { 'zh-CN': '试验', en: 'trial' };
const make = (measure: Measure, more: Partial<Indicator> = {}, ledger: Ledger = household): Indicator =>
  indicator({
    id: 'test/one',
    title: words,
    meaning: words,
    measure,
    unit: '指数',
    digits: 3,
    basis: [ownArithmetic],
    ...more,
    ledger,
  });
const tablesOf = (
  rows: Readonly<Record<string, Rows>>,
  asOf: string | undefined = '2023-12-31',
  region = '52',
): Map<string, Table> =>
  new Map(
    Object.entries(rows).map(([id, records]) => [
      id,
      tableFromRecords(defaultPack.ledgers.find((one) => one.id === id) as Ledger, records, {
        ...(asOf === '' ? {} : { asOf }),
        region,
      }),
    ]),
  );
const run = (one: Indicator, dataset: Dataset, options: ComputeOptions = {}) =>
  compute(dataset, { ...defaultPack, indicators: [one] }, options);

describe('a figure that cannot be told is named with its reason', () => {
  const sum = make({ op: 'sum', of: h.headCount });
  it('names the ledger or the column that is missing', () => {
    expect(run(sum, { tables: tablesOf({ person: [] }) }).notComputed).toEqual([
      { indicator: 'test/one', why: 'ledger-missing', ledgers: ['household'] },
    ]);
    expect(run(sum, { tables: tablesOf({ household: [{ village: '甲村' }] }) }).notComputed).toEqual([
      { indicator: 'test/one', why: 'column-missing', columns: [{ ledger: 'household', field: 'headCount' }] },
    ]);
  });
  it('names the column to group by that a ledger lacks', () => {
    const perHead = make({
      op: 'ratio',
      numerator: { op: 'sum', of: h.headCount },
      denominator: { op: 'count', ledger: 'village' },
    });
    const tables = tablesOf({ household: [{ headCount: 3, mainCause: '因病' }], village: [{ village: '甲村' }] });
    expect(run(perHead, { tables }, { by: ['mainCause'] }).notComputed).toEqual([
      { indicator: 'test/one', why: 'column-missing', columns: [{ ledger: 'village', field: 'mainCause' }] },
    ]);
  });
  it('says that it belongs to another era before it asks for a column', () => {
    const old = make({ op: 'count', where: lt(h.headCount, 3) }, { dataYears: { to: 2020 } });
    expect(run(old, { tables: tablesOf({ household: [{ village: '甲村' }] }) }).notComputed).toEqual([
      { indicator: 'test/one', why: 'other-era', to: 2020 },
    ]);
    const recent = make({ op: 'count' }, { dataYears: { from: 2021 } }, monitored);
    const tables = tablesOf({ monitored: [], household: [{ year: 2019 }] }, '2019-12-31');
    expect(run(recent, { tables }).notComputed).toEqual([{ indicator: 'test/one', why: 'other-era', from: 2021 }]);
  });
  it('asks for the date, the period before, the policy value', () => {
    const old = make({ op: 'count' }, { dataYears: { to: 2020 } });
    expect(run(old, { tables: tablesOf({ household: [{ headCount: 3 }] }, '') }).notComputed).toEqual([
      { indicator: 'test/one', why: 'no-data-date' },
    ]);
    const change = make({ op: 'change', of: { op: 'count' }, as: 'difference' });
    expect(run(change, { tables: tablesOf({ household: [{ headCount: 3 }] }) }).notComputed).toEqual([
      { indicator: 'test/one', why: 'previous-missing' },
    ]);
    const poor = make({ op: 'count', where: lt(h.incomePerHead, param(exitLine)) });
    const tables = tablesOf({ household: [{ incomePerHead: 1 }] });
    expect(run(poor, { tables }).notComputed).toEqual([
      {
        indicator: 'test/one',
        why: 'no-policy-value',
        parameters: [{ parameter: 'exit-line', day: '2023-12-31', region: '52' }],
      },
    ]);
    const given = run(poor, { tables }, { policy: () => 400_000 });
    expect(given.figures[0]?.value).toBe(1);
    expect(given.policyUsed).toEqual([
      { indicator: 'test/one', parameter: 'exit-line', day: '2023-12-31', region: '52', value: 400_000 },
    ]);
  });
});

describe('figures', () => {
  it('are rounded half away from zero in the printed unit, their parts not at all', () => {
    const rate = make(
      { op: 'ratio', numerator: { op: 'count', where: h.hasUnsafeHouse }, denominator: { op: 'count' } },
      { unit: '%', digits: 1 },
    );
    const rows = (yes: number, no: number): Rows =>
      [...Array<object>(yes).fill({ hasUnsafeHouse: '是' }), ...Array<object>(no).fill({ hasUnsafeHouse: '否' })] as Rows;
    expect(run(rate, { tables: tablesOf({ household: rows(1, 7) }) }).figures[0]).toMatchObject({
      value: 0.125,
      numerator: 1,
      denominator: 8,
    });
    // 1 ÷ 16 = 6.25 %, printed 6.3.
    expect(run(rate, { tables: tablesOf({ household: rows(1, 15) }) }).figures[0]?.value).toBe(0.063);
    const loss = make({ op: 'sum', of: h.netIncome }, { unit: '元', digits: 0 });
    expect(run(loss, { tables: tablesOf({ household: [{ netIncome: -2.5 }] }) }).figures[0]?.value).toBe(-300);
  });
  it('of groups: an empty denominator is undefined, a row without a group is a group of its own', () => {
    const share = make({
      op: 'ratio',
      numerator: { op: 'sum', of: h.headCount },
      denominator: { op: 'sum', of: village.c.populationTotal, ledger: 'village' },
    });
    const tables = tablesOf({
      household: [
        { village: '甲村', headCount: 4 },
        { village: '', headCount: 2 },
        { village: '乙村', headCount: 3 },
      ],
      village: [
        { village: '甲村', populationTotal: 40 },
        { village: '丙村', populationTotal: 10 },
      ],
    });
    const figures = run(share, { tables }, { by: ['village'] }).figures.map(({ group, value, numerator }) => [
      group[0],
      value,
      numerator,
    ]);
    expect(figures).toEqual([
      ['甲村', 0.1, 4],
      [null, null, 2],
      ['乙村', null, 3],
      ['丙村', 0, 0],
    ]);
  });
  it('of a year in which the figure does not exist are not given', () => {
    const old = make({ op: 'count' }, { dataYears: { to: 2020 } });
    const tables = tablesOf({ household: [{ year: 2019 }, { year: 2022 }, { year: 2019 }] });
    expect(run(old, { tables }, { by: ['dataYear'] }).figures.map((f) => [f.group[0], f.value])).toEqual([['2019', 2]]);
  });
  it('of a row without a date are undecided where the years matter', () => {
    const old = make({ op: 'count' }, { dataYears: { to: 2020 } });
    const tables = tablesOf({ household: [{ year: 2019 }, { year: '' }] }, '');
    expect(run(old, { tables }).figures[0]).toMatchObject({ value: 1, low: 1, high: 2, undecided: 1 });
  });
  it('name the ledger whose rows are behind them', () => {
    const persons = make({ op: 'ratio', numerator: { op: 'count', ledger: 'person' }, denominator: { op: 'count' } });
    const tables = tablesOf({ household: [{ headCount: 2 }], person: [{ sex: '男' }, { sex: '女' }] });
    const [figure] = run(persons, { tables }).figures;
    expect([figure?.ledger, [...(figure?.behind ?? [])]]).toEqual(['person', [0, 1]]);
    const households = make({ op: 'distinct', of: person.c.householdCode }, {}, person);
    const members = tablesOf({ person: ['A1', 'A1', 'B1', 'A1'].map((householdCode) => ({ householdCode })) });
    expect([...(run(households, { tables: members }).figures[0]?.behind ?? [])]).toEqual([0, 2]);
  });
  it('whose values are in doubt have no range, only the figure without the doubtful rows; a doubtful group moves rows', () => {
    const finding = (columns: readonly string[]): Finding => ({
      rule: 'r',
      severity: 'error',
      entity: { ledger: 'household' },
      data: {},
      basis: [],
      identity: 'i',
      at: [{ source: '', sheet: household.title['zh-CN'], row: 1, columns }],
    });
    const tables = tablesOf({
      household: [
        { village: '甲村', headCount: 4 },
        { village: '乙村', headCount: 2 },
      ],
    });
    const all = make({ op: 'sum', of: h.headCount });
    expect(run(all, { tables }, { findings: [finding(['B'])] }).figures[0]).toMatchObject({
      value: 6,
      low: null,
      high: null,
      withoutDoubtful: 2,
      doubtful: 1,
    });
    // A doubtful village moves the household from one group to the other, and nothing in the whole.
    expect(run(all, { tables }, { findings: [finding(['A'])] }).figures[0]).toMatchObject({ value: 6, low: 6, high: 6 });
    const byVillage = run(all, { tables }, { findings: [finding(['A'])], by: ['village'] }).figures;
    expect(byVillage.map(({ value, low, high }) => [value, low, high])).toEqual([
      [4, 0, 4],
      [2, 2, 6],
    ]);
  });
});

describe('grouping fields', () => {
  const dataset: Dataset = {
    tables: tablesOf({
      household: [
        { village: '甲村', villageGroup: '一组', mainCause: '因病', headCount: 1, hasUnsafeHouse: '是', headName: '测试甲' },
      ],
    }),
  };
  it('are found by the names that people use', () => {
    expect(groupingFields(defaultPack, dataset, ['组', '主要致贫原因', '年', '危房户']).fields).toEqual([
      'village',
      'villageGroup',
      'mainCause',
      'dataYear',
      'hasUnsafeHouse',
    ]);
    expect(groupingFields(defaultPack, dataset, ['Village', 'villageGroup', 'year']).fields).toEqual([
      'village',
      'villageGroup',
      'dataYear',
    ]);
  });
  it('are refused with a reason', () => {
    expect(groupingFields(defaultPack, dataset, ['户主姓名', '家庭人口数', '星座', '镇']).refused).toEqual([
      { name: '户主姓名', why: 'not-groupable' },
      { name: '家庭人口数', why: 'not-groupable' },
      { name: '星座', why: 'unknown' },
      { name: '镇', why: 'absent', field: 'township' },
    ]);
  });
});
