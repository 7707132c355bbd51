import type { Scalar } from '@taizhang/core';

/** Fields of the persons ledger, in the order of the row arrays. */
export const PERSON_FIELDS = [
  'township',
  'village',
  'householdCode',
  'personCode',
  'memberName',
  'sex',
  'birthDate',
  'idNumber',
  'ethnicGroup',
  'memberPhone',
  'relation',
  'education',
  'schoolStatus',
  'labourSkill',
  'workMonths',
  'politicalStatus',
  'hasResidentMedical',
  'hasEmployeeMedical',
  'hasResidentPension',
  'hasSeriousIllnessInsurance',
  'workPlace',
  'headName',
  'year',
  'employerName',
  'householdPhone',
  'speaksMandarin',
] as const;
/** Fields of the households ledger, in the order of the row arrays. */
export const HOUSEHOLD_FIELDS = [
  'township',
  'village',
  'householdCode',
  'headName',
  'headCount',
  'year',
  'wageIncome',
  'businessIncome',
  'propertyIncome',
  'transferIncome',
  'familyPlanningGrant',
  'minimumLivingAllowance',
  'extremePovertySupport',
  'pension',
  'ecologicalCompensation',
  'otherTransfer',
  'assetDividend',
  'otherProperty',
  'businessCost',
  'grossIncome',
  'netIncome',
  'incomePerHead',
  'housingArea',
  'cultivatedLand',
] as const;

export interface Rows {
  readonly persons: Scalar[][];
  readonly households: Scalar[][];
}

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** The check character of the first 17 digits. */
export function checkCharacter(digits: string): string {
  let sum = 0;
  for (let i = 0; i < 17; i++) sum += (WEIGHTS[i] as number) * (digits.charCodeAt(i) - 48);
  return '10X98765432'[sum % 11] as string;
}

/** A small generator of numbers, the same on every machine. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * Persons and households as row arrays, of which about 2 % carry one fault. Synthetic throughout: made-up names, ID numbers on
 * address code 520000.
 */
export function makeRows(count: number, seed = 20260101): Rows {
  const random = randomFrom(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const pad = (n: number, width: number): string => String(n).padStart(width, '0');
  const persons: Scalar[][] = [];
  const households: Scalar[][] = [];
  let serial = 0;
  for (let h = 0; persons.length < count; h++) {
    const code = `520000${pad(h, 8)}`;
    const size = Math.min(count - persons.length, 1 + Math.floor(random() * 6));
    const village = `测试${1 + (h % 67)}村`;
    const head = `测户${h}`;
    for (let m = 0; m < size; m++) {
      const age = m === 0 ? 30 + Math.floor(random() * 40) : Math.floor(random() * 80);
      const year = 2023 - age;
      const month = 1 + Math.floor(random() * 12);
      const date = 1 + Math.floor(random() * 28);
      const male = m === 0 ? true : random() < 0.5;
      serial++;
      const order = pad((serial % 490) * 2 + (male ? 1 : 0), 3);
      // Address codes cycle so that a million numbers differ: 520000 with its serial in the birth order is not enough.
      const digits = `520000${year}${pad(month, 2)}${pad(date, 2)}${order}`;
      const student = age >= 7 && age <= 15;
      const works = age >= 16 && age < 60 && random() < 0.5;
      persons.push([
        '测试镇',
        village,
        code,
        `${code}${pad(m + 1, 2)}`,
        m === 0 ? head : `测员${serial}`,
        male ? '男' : '女',
        `${year}-${pad(month, 2)}-${pad(date, 2)}`,
        digits + checkCharacter(digits),
        pick(['汉族', '苗族', '布依族']),
        `13${pad(serial % 1e9, 9)}`,
        m === 0 ? '户主' : m === 1 ? '配偶' : pick(['之子', '之女', '之父', '之母']),
        student ? '' : pick(['小学', '初中', '高中', '文盲或半文盲']),
        student ? pick(['小学', '七年级', '八年级']) : '',
        age < 16 ? '无劳动力' : pick(['普通劳动力', '技能劳动力', '弱劳动力或半劳动力']),
        works ? 1 + Math.floor(random() * 12) : 0,
        '群众',
        '是',
        '否',
        random() < 0.6 ? '是' : '否',
        '是',
        works ? pick(['乡(镇)内务工', '县外省内务工', '省外务工']) : '',
        head,
        2023,
        works ? '测试厂' : '',
        `13${pad(h, 9)}`,
        '是',
      ]);
    }
    const money = (limit: number): number => Math.floor(random() * limit * 100) / 100;
    const transfers = [money(500), random() < 0.3 ? money(6000) : 0, 0, money(2000), money(300), money(800)];
    const property = [money(900), money(700)];
    const wage = money(60000);
    const business = money(20000);
    const cost = Math.min(business, money(6000));
    const fen = (list: readonly number[]): number => list.reduce((sum, v) => sum + Math.round(v * 100), 0) / 100;
    const transfer = fen(transfers);
    const gross = fen([wage, business, fen(property), transfer]);
    const net = fen([gross, -cost]);
    households.push([
      '测试镇',
      village,
      code,
      head,
      size,
      2023,
      wage,
      business,
      fen(property),
      transfer,
      ...transfers,
      ...property,
      cost,
      gross,
      net,
      Math.round((net * 100) / size) / 100,
      60 + Math.floor(random() * 100),
      Math.floor(random() * 200) / 10,
    ]);
  }
  spoil(persons, households, random);
  // Written and parsed once, so that strings and numbers lie in memory as those of a file or an answer do.
  return JSON.parse(JSON.stringify({ persons, households })) as Rows;
}

const at = (field: (typeof PERSON_FIELDS)[number]): number => PERSON_FIELDS.indexOf(field);
const hAt = (field: (typeof HOUSEHOLD_FIELDS)[number]): number => HOUSEHOLD_FIELDS.indexOf(field);

function spoil(persons: Scalar[][], households: Scalar[][], random: () => number): void {
  const faults: ((row: Scalar[], i: number) => void)[] = [
    (row) => {
      const id = String(row[at('idNumber')]);
      row[at('idNumber')] = id.slice(0, 17) + (id[17] === '1' ? '2' : '1');
    },
    (row) => (row[at('birthDate')] = '1901-02-03'),
    (row) => (row[at('sex')] = row[at('sex')] === '男' ? '女' : '男'),
    (row, i) => (row[at('idNumber')] = (persons[(i + 7) % persons.length] as Scalar[])[at('idNumber')] as string),
    (row) => (row[at('relation')] = '邻居家'),
    (row) => (row[at('education')] = '私塾'),
    (row) => (row[at('labourSkill')] = '很强'),
    (row) => (row[at('workMonths')] = 13),
    (row) => (row[at('memberPhone')] = '1234567'),
    (row) => (row[at('hasEmployeeMedical')] = '是'),
    (row) => (row[at('householdCode')] = '52000099999999'),
    (row) => (row[at('schoolStatus')] = '小学'),
    (row) => (row[at('idNumber')] = null),
  ];
  persons.forEach((row, i) => {
    if (random() < 0.02) (faults[Math.floor(random() * faults.length)] as (row: Scalar[], i: number) => void)(row, i);
  });
  households.forEach((row) => {
    if (random() < 0.02) {
      const field = (['headCount', 'transferIncome', 'grossIncome', 'netIncome', 'incomePerHead'] as const)[
        Math.floor(random() * 5)
      ] as (typeof HOUSEHOLD_FIELDS)[number];
      row[hAt(field)] = Number(row[hAt(field)]) + 1000;
    }
  });
}
