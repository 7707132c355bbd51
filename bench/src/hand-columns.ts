import { labourSkill } from '../../packages/core/src/codes/labour-skill';
import { relation } from '../../packages/core/src/codes/relation';
import { sex } from '../../packages/core/src/codes/sex';
import { calendarDate } from '../../packages/core/src/kinds/day';
import type { Dataset, Table } from '../../packages/core/src/table/table';
import { checkCharacter } from './data';
import { AS_OF } from './hand-rows';
import { Violations } from './violations';

const index = (list: { readonly values: object }, name: string): number => Object.keys(list.values).indexOf(name) + 1;
const MALE = index(sex, '男');
const HEAD = index(relation, '户主');
const UNFIT = index(labourSkill, '无劳动力');

/** The best loops over typed columns that we can write by hand, given the same columns as ours. */
export function handColumns(dataset: Dataset): Violations {
  const out = new Violations();
  const persons = dataset.tables.get('person') as Table;
  const households = dataset.tables.get('household') as Table;
  const values = (table: Table, field: string) => table.columns.get(field)?.values as Float64Array;
  const texts = (table: Table, field: string) => table.columns.get(field)?.texts as readonly string[];
  const status = (table: Table, field: string) => table.columns.get(field)?.status as Uint8Array;
  for (const problem of persons.problems) out.add(`person/${problem.field}`, problem.row);
  const n = persons.length;
  const [birth, birthS, male, sexS] = [
    values(persons, 'birthDate'),
    status(persons, 'birthDate'),
    values(persons, 'sex'),
    status(persons, 'sex'),
  ];
  const [id, idS] = [texts(persons, 'idNumber'), status(persons, 'idNumber')];
  const [phone, phoneS, months, monthsS] = [
    texts(persons, 'memberPhone'),
    status(persons, 'memberPhone'),
    values(persons, 'workMonths'),
    status(persons, 'workMonths'),
  ];
  const [skill, skillS, eduS, schoolS, placeS] = [
    values(persons, 'labourSkill'),
    status(persons, 'labourSkill'),
    status(persons, 'education'),
    status(persons, 'schoolStatus'),
    status(persons, 'workPlace'),
  ];
  const [resident, employee] = [values(persons, 'hasResidentMedical'), values(persons, 'hasEmployeeMedical')];
  const [code, rel, relS] = [texts(persons, 'householdCode'), values(persons, 'relation'), status(persons, 'relation')];
  const ids = new Map<string, number>();
  const groups = new Map<string, number>();
  const householdCodes = texts(households, 'householdCode');
  for (let i = 0; i < households.length; i++) groups.set(householdCodes[i] as string, i);
  const known = households.length;
  const groupOf = new Int32Array(n);
  const members = new Int32Array(n + known);
  const heads = new Float64Array(n + known);
  const first = new Int32Array(n + known).fill(-1);
  let lastCode = '';
  let last = -1;
  for (let i = 0; i < n; i++) {
    const packed = calendarDate(birth[i] as number);
    if (idS[i] === 1) out.add('person/id-present', i);
    else {
      const number = id[i] as string;
      if (number.length !== 18 || checkCharacter(number) !== number[17]) out.add('person/id-checksum', i);
      else {
        if (birthS[i] === 0 && packed !== Number(number.slice(6, 14))) out.add('person/birth-of-id', i);
        if (sexS[i] === 0 && (male[i] === MALE) !== ((number.charCodeAt(16) & 1) === 1)) out.add('person/sex-of-id', i);
        ids.set(number, (ids.get(number) ?? 0) + 1);
      }
    }
    if (phoneS[i] === 0 && !/^1[3-9][0-9]{9}$/.test(phone[i] as string)) out.add('person/phone', i);
    const monthsOk = (months[i] as number) >= 0 && (months[i] as number) <= 12;
    if (monthsS[i] === 0 && !monthsOk) out.add('person/months', i);
    if (packed > AS_OF) out.add('person/born-before', i);
    if (AS_OF - packed < 160000 && skillS[i] === 0 && skill[i] !== UNFIT) out.add('person/minor-labour', i);
    if (eduS[i] === 0 && schoolS[i] === 0) out.add('person/school-or-degree', i);
    if (placeS[i] === 0 && monthsOk && months[i] === 0) out.add('person/work-place', i);
    if (resident[i] === 1 && employee[i] === 1) out.add('person/one-insurance', i);
    const key = code[i] as string;
    if (key !== lastCode) {
      const seen = groups.get(key);
      last = seen ?? groups.size;
      if (seen === undefined) groups.set(key, last);
      lastCode = key;
    }
    groupOf[i] = last;
    members[last] = (members[last] as number) + 1;
    if (first[last] === -1) first[last] = i;
    if (relS[i] === 2) heads[last] = Number.NaN;
    else if (rel[i] === HEAD) heads[last] = (heads[last] as number) + 1;
    if (last >= known) out.add('person/household-exists', i);
  }
  for (let i = 0; i < n; i++) if (idS[i] === 0 && (ids.get(id[i] as string) ?? 0) > 1) out.add('person/id-unique', i);
  for (let g = 0; g < groups.size; g++)
    if (first[g] !== -1 && heads[g] === heads[g] && heads[g] !== 1) out.add('person/one-head', first[g] as number);
  householdLoop(households, members, out);
  return out;
}

function householdLoop(table: Table, members: Int32Array, out: Violations): void {
  const v = (field: string) => table.columns.get(field)?.values as Float64Array;
  const parts = [
    'familyPlanningGrant',
    'minimumLivingAllowance',
    'extremePovertySupport',
    'pension',
    'ecologicalCompensation',
    'otherTransfer',
  ].map(v) as [Float64Array, Float64Array, Float64Array, Float64Array, Float64Array, Float64Array];
  const [a, b, c, d, e, f] = parts;
  const [transfer, property, gross, net, size, perHead, cost, wage, business, dividend, other, housing] = [
    'transferIncome',
    'propertyIncome',
    'grossIncome',
    'netIncome',
    'headCount',
    'incomePerHead',
    'businessCost',
    'wageIncome',
    'businessIncome',
    'assetDividend',
    'otherProperty',
    'housingArea',
  ].map(v) as Float64Array[] as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  for (let i = 0; i < table.length; i++) {
    if (
      (transfer[i] as number) !==
      (a[i] as number) + (b[i] as number) + (c[i] as number) + (d[i] as number) + (e[i] as number) + (f[i] as number)
    )
      out.add('household/transfers', i);
    if ((property[i] as number) !== (dividend[i] as number) + (other[i] as number)) out.add('household/property', i);
    if (
      (gross[i] as number) !==
      (wage[i] as number) + (business[i] as number) + (property[i] as number) + (transfer[i] as number)
    )
      out.add('household/gross', i);
    if ((net[i] as number) !== (gross[i] as number) - (cost[i] as number)) out.add('household/net', i);
    if (Math.abs((perHead[i] as number) - Math.round((net[i] as number) / (size[i] as number))) > 50)
      out.add('household/per-head', i);
    if ((size[i] as number) !== members[i]) out.add('household/head-count', i);
    if ((housing[i] as number) <= 0) out.add('household/housing', i);
  }
}
