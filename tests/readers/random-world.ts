import { codeList } from '../../packages/core/src/codes/code-list';
import { declaredIn } from '../../packages/core/src/engine/declared';
import type { ValueType } from '../../packages/core/src/kinds/kind';
import { type BlankMeaning, type ColumnSpec, column, ledger } from '../../packages/core/src/ledgers/ledger';
import { link } from '../../packages/core/src/ledgers/link';
import { parameter, policyDocument } from '../../packages/core/src/policy/policy';
import type { Dataset, Table } from '../../packages/core/src/table/table';
import { doubtful, makeTable, plainKind, type Row, unreadable } from './make-dataset';

/** Seeded numbers from 0 to 1 (mulberry32), so that a failing case comes back with its seed. */
export type Random = () => number;
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
export const integer = (random: Random, low: number, high: number): number => low + Math.floor(random() * (high - low + 1));
export const pick = <T>(random: Random, from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
export const chance = (random: Random, probability: number): boolean => random() < probability;

// One list for single codes, one for several in a cell.
export const colours = codeList({
  id: 'colour',
  title: { 'zh-CN': '颜色', en: 'colour' },
  values: { 红: { en: 'red' }, 黄: { en: 'yellow' }, 蓝: { en: 'blue' }, 绿: { en: 'green' } },
  source: 'made up for tests',
  status: 'verified',
  coverage: 'closed',
});
export const measures = codeList({
  id: 'measure',
  title: { 'zh-CN': '措施', en: 'measure' },
  values: Object.fromEntries(Array.from({ length: 31 }, (_, i) => [`措施${i + 1}`, { en: `measure ${i + 1}` }])),
  source: 'made up for tests',
  status: 'verified',
  coverage: 'closed',
});
export const lists = [colours, measures];

export const kinds = {
  number: plainKind('count', 'number'),
  date: plainKind('date', 'date'),
  truth: plainKind('yes-no', 'truth'),
  text: plainKind('text', 'text'),
  code: plainKind('colour', 'code', colours),
  codes: plainKind('measures', 'codes', measures),
};

/** Every kind with every meaning of a blank that it may declare. */
const meanings: Readonly<Record<ValueType, readonly BlankMeaning[]>> = {
  number: ['unknown', 'zero', 'none'],
  date: ['unknown', 'none'],
  truth: ['unknown', 'no', 'none'],
  text: ['unknown', 'none'],
  code: ['unknown', 'none'],
  codes: ['unknown', 'none'],
};
function allColumns(): Record<string, ColumnSpec<unknown>> {
  const columns: Record<string, ColumnSpec<unknown>> = {};
  for (const type of Object.keys(meanings) as ValueType[]) {
    for (const blank of meanings[type]) {
      for (const copy of [1, 2]) {
        columns[`${type}-${blank}-${copy}`] = column(kinds[type], { title: `${type}${blank}${copy}`, en: type, blank });
      }
    }
  }
  return columns;
}

const shared = { telling: { fields: [], enough: 0 }, place: [], source: 'made up for tests', status: 'verified' } as const;
export const household = ledger({
  ...shared,
  id: 'household',
  title: { 'zh-CN': '户表', en: 'households' },
  rowIs: 'household',
  key: ['code'],
  columns: { code: column(kinds.text, { title: '户编号', en: 'household code', blank: 'unknown' }), ...allColumns() },
});
export const member = ledger({
  ...shared,
  id: 'member',
  title: { 'zh-CN': '人表', en: 'members' },
  rowIs: 'person',
  key: ['householdCode', 'serial'],
  columns: {
    householdCode: column(kinds.text, { title: '户编号', en: 'household code', blank: 'unknown' }),
    serial: column(kinds.number, { title: '序号', en: 'serial', blank: 'unknown' }),
    idNumber: column(kinds.text, { title: '证件号码', en: 'ID number', blank: 'unknown' }),
    ...allColumns(),
  },
});
export const members = link({
  id: 'members',
  one: household,
  many: member,
  on: [['code', 'householdCode']],
  title: { 'zh-CN': '户与人', en: 'household and members' },
});
/** A second link with two fields, one of them a number. */
export const twins = link({
  id: 'twins',
  one: household,
  many: member,
  on: [
    ['code', 'householdCode'],
    ['number-unknown-1', 'serial'],
  ],
  title: { 'zh-CN': '户与同号的人', en: 'household and member of the same number' },
});
export const ledgers = { household, member } as const;
export const declarations = declaredIn({ ledgers: [household, member], links: [members, twins], codeLists: lists });

export const line = parameter({ id: 'line', title: { 'zh-CN': '监测线', en: 'line' }, unit: '元' });
export const rate = parameter({ id: 'rate', title: { 'zh-CN': '比例', en: 'rate' }, unit: '%' });
const set = { status: 'unverified' } as const;
export const documents = [
  policyDocument({
    id: 'country',
    title: '全国（测试）',
    seenAt: 'made up for tests',
    evidence: 'none',
    values: [
      { ...set, parameter: line, value: 0.03, region: '', from: '2020-01-01' },
      { ...set, parameter: line, value: 0.05, region: '', from: '2021-01-01', to: '2021-06-30' },
      { ...set, parameter: rate, value: 25, region: '', from: '2000-01-01' },
    ],
  }),
  policyDocument({
    id: 'province',
    title: '省（测试）',
    seenAt: 'made up for tests',
    evidence: 'none',
    values: [
      { ...set, parameter: line, value: 0.07, region: '52', from: '2020-06-01', to: '2022-12-31' },
      { ...set, parameter: line, value: 0.09, region: '520101', from: '2020-03-01' },
    ],
  }),
];

/** The office's own value, over the built-in one of the province. */
export const officeDocuments = [
  policyDocument({
    id: 'office',
    title: '本办（测试）',
    seenAt: 'made up for tests',
    evidence: 'office',
    values: [{ ...set, parameter: line, value: 0.08, region: '52', from: '2020-02-01', to: '2020-12-31' }],
  }),
];

export const days = [
  '2019-12-31',
  '2020-02-28',
  '2020-02-29',
  '2020-03-01',
  '2021-02-28',
  '2021-03-31',
  '2021-06-30',
  '2022-01-31',
  '1996-02-29',
  '1950-12-31',
];
export const texts = ['', 'A1', 'a1', '13800000000', '9999990000', '12', "O'Neil", '测试甲', '𠮷林', '02154321'];
export const ids = [
  '520000199001010011',
  '52000019900101001X',
  '11010519491231002X',
  '11010519491231002X43',
  '11010519491231002X4312',
  '110105491231002',
  '520000199002300000',
  '52000019900101001',
  'ABCDEF199001010011',
];

function cell(random: Random, type: ValueType): number | string | boolean | readonly string[] {
  switch (type) {
    case 'number':
      // Dyadic fractions, so that sums are exact in whatever order they are made.
      return chance(random, 0.75) ? integer(random, -4, 12) : integer(random, -40, 40) / 8;
    case 'date':
      return pick(random, days);
    case 'truth':
      return chance(random, 0.5);
    case 'text':
      return pick(random, texts);
    case 'code':
      return pick(random, Object.keys(colours.values));
    case 'codes':
      return Object.keys(measures.values).filter((_, i) => (i < 4 || i === 30) && chance(random, 0.4));
  }
}

function fill(random: Random, dirt: number, type: ValueType, value: ReturnType<typeof cell>): Row[string] {
  const dice = random() / dirt;
  if (dice < 0.15) return null;
  if (dice < 0.2) return unreadable;
  if (dice < 0.25) return typeof value === 'object' ? unreadable : doubtful(value as string);
  return type === 'codes' && (value as readonly string[]).length === 0 ? null : value;
}

function randomTable(random: Random, dirt: number, id: 'household' | 'member', rows: number): Table {
  const spec = ledgers[id];
  const keys: Readonly<Record<string, () => string | number>> = {
    code: () => `H${integer(random, 1, 9)}`,
    householdCode: () => `H${integer(random, 1, 5)}`,
    serial: () => integer(random, 1, 3),
    idNumber: () => pick(random, ids),
  };
  const isKey = (field: string) => field in keys;
  const fields = Object.keys(spec.columns).filter((field) => isKey(field) || field.endsWith('-1') || chance(random, 0.8));
  const made = Array.from({ length: rows }, (): Row => {
    const row: Record<string, Row[string]> = {};
    for (const field of fields) {
      const { type } = ((spec.columns as Readonly<Record<string, ColumnSpec<unknown>>>)[field] as ColumnSpec<unknown>).kind;
      const value = keys[field]?.() ?? cell(random, type);
      row[field] = isKey(field) && chance(random, 0.85) ? value : fill(random, dirt, type, value);
    }
    return row;
  });
  return makeTable(spec, made, {
    lists,
    fields,
    asOf: made.map(() => (chance(random, 0.85) ? pick(random, days) : null)),
    regions: made.map(() => pick(random, ['', '52', '520101', '520102', '44'])),
  });
}

/** Two linked ledgers as a formula may meet them: nothing unreadable but a word among numbers or dates, nothing doubtful. */
export function randomCleanDataset(random: Random): Dataset {
  const clean = (id: 'household' | 'member', rows: number): Table => {
    const table = randomTable(random, 0.6, id, rows);
    for (const { status, kind, texts } of table.columns.values()) {
      const isNumber = kind.type === 'number' || kind.type === 'date';
      // Excel's LEN counts a rare character twice.
      for (let row = 0; row < rows; row++) {
        if (texts) (texts as string[])[row] = (texts[row] as string).replace('𠮷', '吉');
        if ((!isNumber && status[row] !== 0) || texts?.[row] === '') status[row] = 1;
        else if (status[row] === 3) status[row] = 2;
      }
    }
    return table;
  };
  return {
    tables: new Map([
      ['household', clean('household', 6)],
      ['member', clean('member', 12)],
    ]),
  };
}

/** Two linked ledgers and the period before, with blanks, unreadable and doubtful cells, duplicates, and rows without a key. */
export function randomDataset(random: Random): Dataset {
  // Clean ledgers too: with every cell at risk nearly every tree is unknown.
  const dirt = pick(random, [0.01, 0.3, 1]);
  const tables = () =>
    new Map([
      ['household', randomTable(random, dirt, 'household', integer(random, 0, 8))],
      ['member', randomTable(random, dirt, 'member', integer(random, 0, 16))],
    ]);
  return { tables: tables(), previous: tables() };
}
