import type { Answer, AskVocabulary, Question } from '@taizhang/core/ask';
import type { FormProposal, ProposedCell } from '@taizhang/core/form';
import type { Reconciliation } from '@taizhang/core/reconcile';
import type { IndicatorChoice } from '../src/engine/figures';
import type { ColumnReading, SheetReading } from '../src/engine/reading';
import type { RuleReading } from '../src/engine/rules';
import type { SheetRef } from '../src/host/port';

const source = '测试镇台账.xlsx';
const ledgers = [
  { id: 'household', title: '户表' },
  { id: 'person', title: '人表' },
  { id: 'roster', title: '花名册' },
];

function column(
  inHeader: number,
  header: string,
  field: string | null,
  state: ColumnReading['state'] = 'sure',
  note = '',
): ColumnReading {
  const alternatives =
    state === 'doubtful'
      ? [
          { id: 'relation', title: '与户主关系' },
          { id: 'household', title: '户编号' },
        ]
      : [];
  return {
    // A blank column stands before the header, so that the two counts differ.
    column: inHeader + 1,
    inHeader,
    letters: String.fromCharCode(66 + inHeader),
    header,
    field,
    title: header,
    state,
    note,
    alternatives,
  };
}

export function fakeReadings(): SheetReading[] {
  const fields = [
    { id: 'village', title: '村' },
    { id: 'group', title: '组' },
    { id: 'name', title: '姓名' },
    { id: 'idNumber', title: '身份证号码' },
    { id: 'relation', title: '与户主关系' },
    { id: 'household', title: '户编号' },
    { id: 'phone', title: '联系电话' },
    { id: 'headCount', title: '家庭人口数' },
  ];
  const base = {
    source,
    signature: 's',
    refused: '',
    headerRows: [3, 4],
    statedDate: '2025-06-30',
    statedUnit: '',
    hiddenRows: 0,
    ledgers,
    fields,
  };
  return [
    {
      ...base,
      sheet: '户表',
      ledger: 'household',
      ledgerTitle: '户表',
      rows: 312,
      statedUnit: '元',
      columns: [
        column(0, '村', 'village'),
        column(1, '组', 'group'),
        column(2, '户编号', 'household'),
        column(3, '户主姓名', 'name'),
        column(4, '家庭人口', 'headCount'),
        column(5, '备注2', null, 'unbound', '不认得这个表头'),
      ],
      skipped: [{ why: '合计行', rows: [318] }],
    },
    {
      ...base,
      sheet: '人表',
      ledger: 'person',
      ledgerTitle: '人表',
      rows: 948,
      hiddenRows: 3,
      columns: [
        column(0, '村', 'village'),
        column(1, '户编号', 'household'),
        column(2, '姓名', 'name'),
        column(3, '证件号', 'idNumber'),
        column(4, '关系', 'relation', 'doubtful', '里面有“妻”“长子”，像“与户主关系”。是不是？'),
        column(5, '电话1', 'phone', 'doubtful', '多数是 11 位数，像“联系电话”。是不是？'),
      ],
      skipped: [],
    },
    {
      ...base,
      sheet: '村名单',
      ledger: null,
      ledgerTitle: '',
      refused: '只有一列，认不出是哪种台账。',
      rows: 0,
      headerRows: [],
      columns: [],
      skipped: [],
    },
    {
      ...base,
      sheet: '民政名单',
      ledger: 'roster',
      ledgerTitle: '花名册',
      rows: 86,
      columns: [column(0, '姓名', 'name'), column(1, '身份证号', 'idNumber')],
      skipped: [],
    },
  ];
}

export function fakeVocabulary(): AskVocabulary {
  const person = { ledger: 'person', ledgerTitle: '人表' };
  const household = { ledger: 'household', ledgerTitle: '户表' };
  const list = { ask: 'list' as const, is: ['any-of', 'none-of', 'blank'] as const, unit: '' };
  return {
    ledgers: [
      { id: 'household', title: '户表', counts: ['household'], reaches: ['household', 'person'] },
      { id: 'person', title: '人表', counts: ['person', 'household'], reaches: ['person', 'household'] },
      { id: 'roster', title: '花名册', counts: ['row'], reaches: ['roster'] },
    ],
    columns: [
      {
        ...household,
        ...list,
        field: 'monitoredType',
        title: '监测对象类别',
        options: ['脱贫不稳定户', '边缘易致贫户', '突发严重困难户'],
        common: true,
        groups: true,
      },
      {
        ...household,
        ...list,
        field: 'village',
        title: '村',
        options: ['测试一村', '测试二村', '测试三村'],
        is: ['text-is'],
        ask: 'list',
        common: true,
        groups: true,
      },
      {
        ...household,
        ...list,
        field: 'group',
        title: '组',
        options: ['1组', '2组', '3组', '4组'],
        is: ['text-is'],
        common: true,
        groups: true,
      },
      {
        ...person,
        ...list,
        field: 'disability',
        title: '残疾类别',
        options: ['视力残疾', '听力残疾', '肢体残疾', '智力残疾', '精神残疾'],
        is: ['any-of', 'none-of', 'filled', 'blank'],
        common: true,
        groups: true,
      },
      {
        ...person,
        field: 'birth',
        title: '年龄',
        ask: 'age',
        is: ['between'],
        options: [],
        unit: '周岁',
        common: true,
        groups: true,
      },
      {
        ...household,
        field: 'incomePerHead',
        title: '人均纯收入',
        ask: 'number',
        is: ['between', 'blank'],
        options: [],
        unit: '元',
        common: true,
        groups: true,
      },
      {
        ...household,
        field: 'riskRemovedOn',
        title: '风险消除日期',
        ask: 'date',
        is: ['between', 'filled', 'blank'],
        options: [],
        unit: '',
        common: false,
        groups: false,
      },
      {
        ...person,
        field: 'workPlace',
        title: '务工地点',
        ask: 'text',
        is: ['text-is', 'filled', 'blank'],
        options: [],
        unit: '',
        common: false,
        groups: false,
      },
      {
        ...person,
        ...list,
        field: 'health',
        title: '健康状况',
        options: ['健康', '长期慢性病', '患有大病', '残疾'],
        common: false,
        groups: false,
      },
      {
        ...household,
        ...list,
        field: 'cause',
        title: '致贫返贫风险',
        options: ['因病', '因学', '因残', '因灾'],
        common: false,
        groups: false,
      },
    ],
  };
}

export function fakeAnswer(question: Question): Answer {
  const total = Math.max(3, 42 - question.conditions.length * 13);
  const group =
    question.by.length === 0
      ? []
      : ['测试一村', '测试二村', '测试三村'].map((village, i) => ({
          group: question.by.map((by) => (by === 'village' ? village : `${i + 1}组`)),
          value: Math.floor(total / 3) + (i < total % 3 ? 1 : 0),
          undecided: i === 2 ? 2 : 0,
          low: null,
          high: null,
        }));
  return {
    question,
    scope: [
      `口径：${question.count === 'household' ? '户' : '人'}，${question.conditions.length === 0 ? '不限条件' : question.conditions.map((one) => `${one.field} ${(one.values ?? [one.low ?? '', one.high ?? '']).join('、')}`).join('；')}`,
      '数据日期 2025-06-30',
      '看了户表 312 行、人表 948 行',
    ],
    total: { value: total, undecided: 2, low: total, high: total + 2 },
    groups: group,
    names: Array.from({ length: total }, (_, i) => ({
      source,
      sheet: '户表',
      row: 6 + i,
      village: `测试${'一二三'.charAt(i % 3)}村`,
      group: `${(i % 4) + 1}组`,
      head: `测试${'甲乙丙丁'.charAt(i % 4)}`,
      name: `测试${'甲乙丙丁'.charAt(i % 4)}`,
      idTail: String(1000 + i),
      household: `52000000${String(i).padStart(4, '0')}`,
    })),
    why: '',
  };
}

export function fakeProposal(): FormProposal {
  const heads = ['监测对象户数', '监测对象人数', '其中：风险已消除户数', '新增户数', '享受低保户数', '备注指标'];
  const confidence = ['remembered', 'sure', 'sure', 'doubtful', 'sure', 'none'] as const;
  const cells = ['测试一村', '测试二村', '测试三村'].flatMap((village, r) =>
    heads.map((columnHead, c): ProposedCell => {
      const sure = confidence[c] ?? 'none';
      const at = { row: 6 + r, column: 2 + c };
      const of = sure === 'none' ? null : { indicator: `monitoring/${c}` };
      const group = { field: 'village', value: village };
      return {
        ...at,
        of,
        group,
        rowHead: village,
        columnHead,
        says: sure === 'none' ? '' : `${columnHead}，${village}，数据日期 2025-06-30`,
        confidence: sure,
        value: sure === 'none' ? null : 12 + r * 3 + c,
        why: sure === 'none' ? '表头“备注指标”没有对应的口径。' : sure === 'doubtful' ? '“新增”没有写从哪天起。' : '',
        alternatives:
          sure === 'doubtful'
            ? [
                { cell: { ...at, of: { indicator: 'monitoring/new-year' }, group }, says: '本年新增户数', value: 4 },
                { cell: { ...at, of: { indicator: 'monitoring/new-month' }, group }, says: '本月新增户数', value: 1 },
              ]
            : [],
      };
    }),
  );
  return { signature: 'form', title: '防返贫监测对象月报', cells, kept: 4 };
}

export function fakeReconciliation(a: SheetRef, b: SheetRef): Reconciliation {
  const row = (i: number) => ({
    row: 6 + i,
    who: `测试${'甲乙丙丁'.charAt(i % 4)}`,
    idTail: String(2000 + i),
    village: '测试一村',
    household: `5200000${i}`,
  });
  return {
    a: { ...a, ledger: 'household', rows: 312 },
    b: { ...b, ledger: 'roster', rows: 86 },
    key: ['idNumber'],
    keyTitles: ['身份证号码'],
    fields: [
      { field: 'name', title: '姓名', letterA: 'D', letterB: 'A' },
      { field: 'phone', title: '联系电话', letterA: 'F', letterB: 'C' },
    ],
    same: 61,
    onlyA: Array.from({ length: 230 }, (_, i) => row(i)),
    onlyB: Array.from({ length: 7 }, (_, i) => row(i)),
    differing: Array.from({ length: 15 }, (_, i) => ({
      a: row(i),
      b: row(i),
      cells: [{ field: 'phone', valueA: '****5566', valueB: '****5567' }],
    })),
    unclear: [
      { ...row(3), side: 'b', why: 'key-twice' },
      { ...row(4), side: 'a', why: 'no-key' },
    ],
  };
}

export function fakeIndicators(): IndicatorChoice[] {
  const one = (
    id: string,
    theme: string,
    title: string,
    value: string,
    unit: string,
    more: Partial<IndicatorChoice> = {},
  ): IndicatorChoice => ({
    id,
    theme,
    title,
    unit,
    value,
    meaning: `${title}：按数据日期在册的口径计算。`,
    isAnalyst: false,
    why: '',
    formula: { can: true, why: '' },
    ...more,
  });
  return [
    one('monitoring/households', '防返贫监测', '监测对象户数', '42', '户'),
    one('monitoring/persons', '防返贫监测', '监测对象人数', '131', '人'),
    one('monitoring/removed-share', '防返贫监测', '风险消除率', '61.9 %', ''),
    one('income/per-head', '收入', '人均纯收入', '12,345.60', '元', { formula: { can: false, why: '有合计行' } }),
    one('income/work-share', '收入', '工资性收入占比', '', '', { why: '户表没有“工资性收入”这一列。' }),
    one('distribution/gini', '收入分布', '基尼系数', '0.312', '', { isAnalyst: true }),
  ];
}

export function fakeLedgers() {
  return [
    { id: 'household', title: '户表', note: '一户一行：户编号、户主、人口、收入、住房、饮水' },
    { id: 'person', title: '人表', note: '一人一行，与户表按户编号相连' },
    { id: 'project', title: '项目库', note: '一个项目一行：名称、资金、进度' },
    { id: 'loan', title: '小额信贷', note: '一笔贷款一行' },
  ];
}

export function fakeRules(): RuleReading[] {
  const one = (
    id: string,
    ledgerTitle: string,
    severity: RuleReading['severity'],
    title: string,
    isVerified = true,
  ): RuleReading => ({
    id,
    ledger: id.split('/')[0] ?? '',
    ledgerTitle,
    severity,
    title,
    why: '录错了会影响后面的比对。',
    condition: '如果“身份证号码”已填，那么最后一位应等于按前 17 位算出的校验位。',
    basis: isVerified ? 'GB 11643-1999《公民身份号码》' : '2023 年某县导出表所用的核查口径',
    isVerified,
    off: null,
  });
  return [
    one('person/id-check-digit', '人表', 'error', '身份证号码校验位不符'),
    one('person/id-full-width', '人表', 'error', '身份证号码里有全角字符'),
    one('person/age-school', '人表', 'suspect', '7—15 岁没有在校生状况', false),
    one('household/head-count', '户表', 'error', '户表人口数与人表人数不符'),
    one('household/income-below-line', '户表', 'suspect', '人均纯收入低于监测线，未纳入监测', false),
    one('household/phone-shared', '户表', 'notice', '几户共用一个电话', false),
  ];
}
