import type { Severity } from '@taizhang/core';
import type { Card, FixEdit } from '../src/engine/checking';

interface Kind {
  readonly rule: string;
  readonly severity: Severity;
  readonly sheet: string;
  readonly column: number;
  readonly header: string;
  readonly title: string;
  readonly what: string;
  readonly why: string;
  readonly todo: string;
  readonly before: string;
  readonly after?: string;
  readonly choices?: readonly string[];
}

const kinds: readonly Kind[] = [
  {
    rule: 'person/id-check-digit',
    severity: 'error',
    sheet: '人表',
    column: 7,
    header: '身份证号码',
    title: '身份证号码校验位不符',
    what: '尾号 1238 的号码，按国家标准算出的校验位与最后一位不同。',
    why: '多半是录错了一位。错的号码与其他部门的数据对不上。',
    todo: '对照身份证或户口簿改正；公安确认无误的，点〔核实属实〕。',
    before: '****1238',
  },
  {
    rule: 'person/id-full-width',
    severity: 'error',
    sheet: '人表',
    column: 7,
    header: '身份证号码',
    title: '身份证号码里有全角字符',
    what: '号码末位是全角“Ｘ”。',
    why: '全角字符会使比对和查找都对不上。',
    todo: '改为半角“X”。',
    before: '****023Ｘ',
    after: '****023X',
  },
  {
    rule: 'household/head-count',
    severity: 'error',
    sheet: '户表',
    column: 9,
    header: '家庭人口数',
    title: '户表人口数与人表人数不符',
    what: '户表写 4 人，人表有 5 人。',
    why: '人均收入按人口数算，人数错了人均就错。',
    todo: '核对人表是否多了已迁出、死亡的人，再改人口数。',
    before: '4',
    choices: ['把家庭人口数改为 5', '人表不动，家庭人口数保持 4，另行核实'],
  },
  {
    rule: 'person/age-school',
    severity: 'suspect',
    sheet: '人表',
    column: 14,
    header: '在校生状况',
    title: '7—15 岁没有在校生状况',
    what: '2014 年生，在校生状况空白。',
    why: '义务教育阶段应在学；送教上门、特殊教育也要写明。',
    todo: '核实后补填。',
    before: '',
  },
  {
    rule: 'household/income-below-line',
    severity: 'suspect',
    sheet: '户表',
    column: 21,
    header: '人均纯收入',
    title: '人均纯收入低于监测线，未纳入监测',
    what: '人均纯收入 6,120.50 元，低于监测线 8,500 元。',
    why: '收入只是线索，不唯收入；应入户核实是否需要纳入。',
    todo: '入户核实；不需纳入的写明理由，点〔核实属实〕。',
    before: '6120.5',
  },
  {
    rule: 'household/phone-shared',
    severity: 'notice',
    sheet: '户表',
    column: 5,
    header: '联系电话',
    title: '几户共用一个电话',
    what: '尾号 5566 的电话有 3 户在用。',
    why: '可能是代填；联系时找不到本人。',
    todo: '有本人电话的补上。',
    before: '****5566',
  },
];

const villages = ['测试一村', '测试二村', '测试三村'];
const letters = (column: number): string =>
  column < 26 ? String.fromCharCode(65 + column) : `A${String.fromCharCode(39 + column)}`;

/** So many findings of six rules in three villages: always the same ones. */
export function fakeCards(count: number): Card[] {
  return Array.from({ length: count }, (_, i) => fakeCard(i));
}

function fakeCard(i: number): Card {
  const kind = kinds[i % kinds.length] as Kind;
  const household = i % Math.max(7, 40);
  const village = villages[household % villages.length] as string;
  const group = `${(household % 8) + 1}组`;
  const row = 6 + i;
  const cell = `${letters(kind.column)}${row}`;
  const place = { source: '测试镇台账.xlsx', sheet: kind.sheet, row, columns: [letters(kind.column)] };
  const edit = (after: string): FixEdit => ({
    source: place.source,
    sheet: place.sheet,
    cell,
    row,
    column: kind.column,
    title: kind.header,
    before: kind.before,
    after,
    value: after,
  });
  return {
    finding: {
      rule: kind.rule,
      severity: kind.severity,
      at: [place],
      entity: { ledger: 'household', head: '测试甲', village, group },
      data: {},
      basis: [],
      identity: `f${i}`,
    },
    identity: `f${i}`,
    severity: kind.severity,
    rule: kind.rule,
    source: place.source,
    sheet: place.sheet,
    cell,
    row,
    column: kind.column,
    others: [],
    who: `测试${'甲乙丙丁戊己庚'.charAt(household % 7)} · ${group} · 尾号 ${String(1000 + household).slice(-4)} · 52000000${String(household).padStart(4, '0')}`,
    household: `52000000${String(household).padStart(4, '0')}`,
    village,
    group,
    title: kind.title,
    what: kind.what,
    why: kind.why,
    todo: kind.todo,
    basis: i % 2 === 0 ? 'GB 11643-1999《公民身份号码》：末位为校验码，按 ISO 7064:1983 MOD 11-2 计算。' : '',
    fix: kind.after === undefined ? [] : [edit(kind.after)],
    choices: (kind.choices ?? []).map((label, n) => ({ label, edits: [edit(String(5 - n))] })),
  };
}
