import { ownArithmetic } from '../../packages/core/src/basis/own-arithmetic';
import { labourSkill } from '../../packages/core/src/codes/labour-skill';
import { sex } from '../../packages/core/src/codes/sex';
import type { ComputeResult } from '../../packages/core/src/compute/figure';
import { defaultPack } from '../../packages/core/src/default-pack';
import { and, asOf, ge, gt, is, known, lt, number, years, yuan } from '../../packages/core/src/expr/build';
import { gini } from '../../packages/core/src/indicators/distribution/gini';
import { type Indicator, indicator, type Measure } from '../../packages/core/src/indicators/indicator';
import { calendarDate } from '../../packages/core/src/kinds/day';
import { household } from '../../packages/core/src/ledgers/household';
import type { Ledger } from '../../packages/core/src/ledgers/ledger';
import { person } from '../../packages/core/src/ledgers/person';
import type { Pack } from '../../packages/core/src/pack';
import type { Dataset, Table } from '../../packages/core/src/table/table';
import { AS_OF } from './hand-rows';

const p = person.c;
const h = household.c;
const words = { 'zh-CN': '基准测试', en: 'benchmark' };
const of = (ledger: Ledger, id: string, measure: Measure): Indicator =>
  indicator({
    id: `bench/${id}`,
    title: words,
    meaning: words,
    ledger,
    measure,
    unit: '指数',
    digits: 9,
    basis: [ownArithmetic],
  });
const able = and(ge(years(p.birthDate, asOf), number(16)), lt(years(p.birthDate, asOf), number(60)));

/** Counts, sums, means, rates and one distribution by village. */
export const indicatorPack: Pack = {
  ...defaultPack,
  indicators: [
    of(person, 'persons', { op: 'count' }),
    of(person, 'men', { op: 'count', where: is(sex, p.sex, '男') }),
    of(person, 'working', { op: 'count', where: gt(p.workMonths, 0) }),
    of(person, 'working-share', {
      op: 'ratio',
      numerator: { op: 'count', where: and(able, gt(p.workMonths, 0)) },
      denominator: { op: 'count', where: able },
    }),
    of(person, 'unfit', { op: 'count', where: is(labourSkill, p.labourSkill, '无劳动力') }),
    of(person, 'pupils', { op: 'count', where: known(p.schoolStatus) }),
    of(person, 'insured', { op: 'ratio', numerator: { op: 'count', where: p.hasResidentMedical }, denominator: { op: 'count' } }),
    of(household, 'households', { op: 'count' }),
    of(household, 'net-income', { op: 'sum', of: h.netIncome }),
    of(household, 'income-per-head', {
      op: 'ratio',
      numerator: { op: 'sum', of: h.netIncome },
      denominator: { op: 'sum', of: h.headCount },
    }),
    of(household, 'below', { op: 'count', where: lt(h.incomePerHead, yuan(4000)) }),
    of(household, 'gini', { op: 'distribution', fn: 'gini', of: h.incomePerHead, weight: h.headCount }),
  ],
};

/** The figures as one text, to be compared to the ninth digit. */
export function indicatorSignature(result: ComputeResult): string {
  const by = new Map<string, number>();
  for (const figure of result.figures) by.set(`${figure.indicator.slice(6)}|${figure.group[0]}`, figure.value ?? 0);
  return textOf(by);
}
const textOf = (by: ReadonlyMap<string, number>): string =>
  [...by]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => `${key}=${value.toFixed(6)}`)
    .join(' ');

/** The best loops over the same typed columns that we can write by hand. */
export function handIndicators(dataset: Dataset): string {
  const by = new Map<string, number>();
  const persons = dataset.tables.get('person') as Table;
  const households = dataset.tables.get('household') as Table;
  const numbers = (table: Table, field: string) => table.columns.get(field)?.values as Float64Array;
  const status = (table: Table, field: string) => table.columns.get(field)?.status as Uint8Array;
  const villages = new Map<string, number>();
  const groups = (table: Table): Int32Array => {
    const names = table.columns.get('village')?.texts as readonly string[];
    const out = new Int32Array(table.length);
    for (let i = 0; i < out.length; i++) {
      let g = villages.get(names[i] as string);
      if (g === undefined) villages.set(names[i] as string, (g = villages.size));
      out[i] = g;
    }
    return out;
  };
  const pg = groups(persons);
  const hg = groups(households);
  const count = villages.size;
  const make = () => new Float64Array(count);
  const [all, men, working, ableCount, ableWorking, unfit, pupils, insured] = Array.from({ length: 8 }, make) as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  const [male, maleS, months, monthsS, skill, skillS, schoolS, medical, birth] = [
    numbers(persons, 'sex'),
    status(persons, 'sex'),
    numbers(persons, 'workMonths'),
    status(persons, 'workMonths'),
    numbers(persons, 'labourSkill'),
    status(persons, 'labourSkill'),
    status(persons, 'schoolStatus'),
    numbers(persons, 'hasResidentMedical'),
    numbers(persons, 'birthDate'),
  ];
  const isMale = Object.keys(sex.values).indexOf('男') + 1;
  const isUnfit = Object.keys(labourSkill.values).indexOf('无劳动力') + 1;
  const add = (array: Float64Array, g: number, x = 1): void => {
    array[g] = (array[g] as number) + x;
  };
  for (let i = 0; i < persons.length; i++) {
    const g = pg[i] as number;
    add(all, g);
    if (maleS[i] === 0 && male[i] === isMale) add(men, g);
    const works = monthsS[i] === 0 && (months[i] as number) > 0;
    if (works) add(working, g);
    const age = Math.floor((AS_OF - calendarDate(birth[i] as number)) / 10000);
    if (age >= 16 && age < 60) {
      add(ableCount, g);
      if (works) add(ableWorking, g);
    }
    if (skillS[i] === 0 && skill[i] === isUnfit) add(unfit, g);
    if (schoolS[i] === 0) add(pupils, g);
    if (medical[i] === 1) add(insured, g);
  }
  const [houses, net, heads, below] = Array.from({ length: 4 }, make) as [Float64Array, Float64Array, Float64Array, Float64Array];
  const [income, size, perHead] = [
    numbers(households, 'netIncome'),
    numbers(households, 'headCount'),
    numbers(households, 'incomePerHead'),
  ];
  const rows: number[][] = Array.from({ length: count }, () => []);
  for (let i = 0; i < households.length; i++) {
    const g = hg[i] as number;
    add(houses, g);
    add(net, g, income[i]);
    add(heads, g, size[i]);
    if ((perHead[i] as number) < 400000) add(below, g);
    (rows[g] as number[]).push(i);
  }
  for (const [village, g] of villages) {
    const put = (id: string, value: number): void => void by.set(`${id}|${village}`, value);
    put('persons', all[g] as number);
    put('men', men[g] as number);
    put('working', working[g] as number);
    put('working-share', (ableWorking[g] as number) / (ableCount[g] as number));
    put('unfit', unfit[g] as number);
    put('pupils', pupils[g] as number);
    put('insured', (insured[g] as number) / (all[g] as number));
    put('households', houses[g] as number);
    put('net-income', net[g] as number);
    put('income-per-head', (net[g] as number) / (heads[g] as number));
    put('below', below[g] as number);
    const own = rows[g] as number[];
    const answer = gini(
      Float64Array.from(own, (i) => perHead[i] as number),
      Float64Array.from(own, (i) => size[i] as number),
    );
    put('gini', answer.value ?? 0);
  }
  return textOf(by);
}
