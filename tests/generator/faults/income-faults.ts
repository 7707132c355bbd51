import type { LedgerRow } from '../records/ledger-row';
import { cellFault, type FaultKind, number, text } from './fault-kind';

const round = (value: number): number => Math.round(value * 100) / 100;

/** Recomputes what follows from the parts of the income, so that only what was meant is wrong. */
function settle(row: LedgerRow): void {
  const n = (title: string) => number(row.cells[title]);
  row.cells.转移性收入 = round(
    n('计划生育金') + n('低保金') + n('五保金') + n('养老保险金') + n('生态补偿金') + n('其他转移性收入'),
  );
  row.cells.财产性收入 = round(n('资产收益扶贫分红收入') + n('其他财产性收入'));
  row.cells.年收入 = round(n('工资性收入') + n('生产经营性收入') + n('财产性收入') + n('转移性收入'));
  row.cells.纯收入 = round(n('年收入') - n('生产经营性支出'));
  row.cells.人均纯收入 = round(n('纯收入') / n('家庭人口数'));
}

const income = (
  kind: string,
  title: string,
  expect: FaultKind['expect'],
  cell: string,
  to: Parameters<typeof cellFault>[0]['to'],
  more: Partial<Parameters<typeof cellFault>[0]> = {},
): FaultKind => cellFault({ kind, title, ledger: 'household', expect, cell, to, ...more });

const positive =
  (title: string) =>
  (row: LedgerRow): boolean =>
    number(row.cells[title]) > 0;
const persons = (row: LedgerRow, site: Parameters<NonNullable<Parameters<typeof cellFault>[0]['where']>>[1]): LedgerRow[] =>
  site.household('person', row.household);

export const incomeFaults: readonly FaultKind[] = [
  income('transfer-sum', '转移性收入与各项之和不符', 'error', '转移性收入', (value) => round(number(value) + 500), {
    also: settleFromTransfer,
  }),
  income('property-sum', '财产性收入与各项之和不符', 'error', '财产性收入', (value) => round(number(value) + 300), {
    also: settleFromTransfer,
  }),
  income('gross-sum', '年收入与四项收入之和不符', 'error', '年收入', (value) => round(number(value) + 1000), {
    also: (row) => settleFromGross(row),
  }),
  income('net-difference', '纯收入与年收入减支出不符', 'error', '纯收入', (value) => round(number(value) + 2000), {
    also: (row) => {
      row.cells.人均纯收入 = round(number(row.cells.纯收入) / number(row.cells.家庭人口数));
    },
  }),
  income('per-head-quotient', '人均纯收入与纯收入、人口数不符', 'error', '人均纯收入', (value) => round(number(value) + 88.88)),
  income('per-head-digit-more', '人均纯收入多写一个0', 'error', '人均纯收入', (value) => number(value) * 10),
  income('wages-in-ten-thousands', '工资性收入按万元填', 'error', '工资性收入', (value) => round(number(value) / 10000), {
    where: positive('工资性收入'),
  }),
  income(
    'money-with-other-unit',
    '收入一格写“3.2万元”',
    'suspect',
    '工资性收入',
    (value) => `${round(number(value) / 10000)}万元`,
    { where: positive('工资性收入') },
  ),
  income('money-about', '收入一格写“约5000”', 'suspect', '其他转移性收入', '约5000'),
  income('money-words', '收入一格写文字', 'error', '生产经营性收入', '见附表'),
  income('negative-wages', '工资性收入负数', 'error', '工资性收入', (value) => -number(value), {
    where: positive('工资性收入'),
    also: settle,
  }),
  income(
    'per-head-too-high',
    '人均纯收入超过10万元',
    'suspect',
    '其他财产性收入',
    (_, row) => 120_000 * number(row.cells.家庭人口数),
    { also: settle },
  ),
  income('wages-too-small', '工资性收入只有200元', 'suspect', '工资性收入', 200, {
    where: (row, site) => persons(row, site).some((person) => number(person.cells['务工时间（月）']) > 0),
    also: settle,
  }),
  income('business-without-cost', '有生产经营性收入没有支出', 'suspect', '生产经营性支出', 0, {
    where: positive('生产经营性收入'),
    also: settle,
  }),
  income('wages-without-worker', '无人务工却有工资性收入', 'suspect', '工资性收入', 12000, {
    where: (row, site) =>
      number(row.cells.工资性收入) === 0 && persons(row, site).every((person) => number(person.cells['务工时间（月）']) === 0),
    also: settle,
  }),
  income('worker-without-wages', '有人务工没有工资性收入', 'suspect', '工资性收入', 0, {
    where: (row, site) => persons(row, site).some((person) => number(person.cells['务工时间（月）']) > 0),
    also: settle,
  }),
  income('allowance-money-without-member', '有低保金无低保人员', 'suspect', '低保金', 3600, {
    where: (row, site) =>
      persons(row, site).every((person) => person.cells.是否享受低保 === '否' && person.cells.是否特困供养人员 === '否'),
    also: settle,
  }),
  income('member-without-allowance-money', '有低保人员无低保金', 'suspect', '低保金', 0, {
    where: positive('低保金'),
    also: settle,
  }),
  income('support-money-without-member', '有五保金无特困人员', 'suspect', '五保金', 9600, {
    where: (row, site) =>
      number(row.cells.低保金) === 0 && persons(row, site).every((person) => person.cells.是否特困供养人员 === '否'),
    also: settle,
  }),
  income('allowance-and-support-money', '低保金与五保金同时有', 'suspect', '低保金', 3600, {
    where: positive('五保金'),
    also: settle,
  }),
  income('ecology-without-forest', '有生态补偿金无退耕还林', 'suspect', '生态补偿金', 1200, {
    where: (row) => number(row.cells['退耕还林面积（亩）']) === 0 && number(row.cells['林地面积（亩）']) === 0,
    also: settle,
  }),
  income('cause-illness-all-healthy', '因病致贫但全家健康', 'notice', '主要致贫原因', '因病', {
    where: (row, site) =>
      row.cells.主要致贫原因 !== '因病' &&
      row.cells.次要致贫原因 === null &&
      persons(row, site).every((person) => person.cells.健康状况 === '健康'),
  }),
  income('cause-school-no-pupil', '因学致贫但无在校生', 'notice', '主要致贫原因', '因学', {
    where: (row, site) =>
      row.cells.主要致贫原因 !== '因学' &&
      row.cells.次要致贫原因 === null &&
      persons(row, site).every((person) => person.cells.在校生状况 === null),
  }),
  income('cause-disability-none', '因残致贫但无残疾人', 'notice', '主要致贫原因', '因残', {
    where: (row, site) =>
      row.cells.主要致贫原因 !== '因残' &&
      row.cells.次要致贫原因 === null &&
      persons(row, site).every((person) => person.cells.健康状况 !== '残疾'),
  }),
  income('cause-twice', '次要致贫原因与主要相同', 'suspect', '次要致贫原因', (_, row) => row.cells.主要致贫原因 ?? null),
  income('house-area-nought', '住房面积为0', 'suspect', '住房面积', 0),
  income('farmland-too-large', '耕地500亩', 'suspect', '耕地面积（亩）', 500),
  income('negative-land', '林地面积负数', 'error', '林地面积（亩）', -3, {
    where: (row) => number(row.cells['退耕还林面积（亩）']) === 0,
  }),
  income(
    'reforested-beyond-forest',
    '退耕还林大于林地加牧草地',
    'suspect',
    '退耕还林面积（亩）',
    (_, row) => number(row.cells['林地面积（亩）']) + number(row.cells.牧草地面积) + 12,
    { where: (row) => number(row.cells.生态补偿金) === 0 },
  ),
  income('unsafe-house-grade-a', '危房户却是A级', 'suspect', '是否危房户', '是', {
    where: (row) => row.cells.危房级别 === 'A级',
  }),
  income('grade-d-not-unsafe', 'D级却不是危房户', 'suspect', '危房级别', 'D级'),
  income('distance-in-metres', '与村主干路距离填成米', 'suspect', '与村主干路距离', 800),
  income('water-not-safe', '没有解决安全饮用水', 'suspect', '是否解决安全饮用水', '否', {
    where: (row) => !row.cells.监测对象类别 && row.cells.脱贫状态 !== '未脱贫',
  }),
  income('unknown-village', '村名写错，对不上行政村', 'suspect', '村', (value) => text(value).replace('村', '屯')),
];

function settleFromTransfer(row: LedgerRow): void {
  const n = (title: string) => number(row.cells[title]);
  row.cells.年收入 = round(n('工资性收入') + n('生产经营性收入') + n('财产性收入') + n('转移性收入'));
  row.cells.纯收入 = round(n('年收入') - n('生产经营性支出'));
  row.cells.人均纯收入 = round(n('纯收入') / n('家庭人口数'));
}

function settleFromGross(row: LedgerRow): void {
  row.cells.纯收入 = round(number(row.cells.年收入) - number(row.cells.生产经营性支出));
  row.cells.人均纯收入 = round(number(row.cells.纯收入) / number(row.cells.家庭人口数));
}
