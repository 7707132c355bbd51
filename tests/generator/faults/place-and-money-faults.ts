import type { LedgerRow } from '../records/ledger-row';
import { cellFault, type FaultKind, number, text } from './fault-kind';

type Cell = Parameters<typeof cellFault>[0];
const of =
  (ledger: 'village' | 'project' | 'payment') =>
  (kind: string, title: string, expect: FaultKind['expect'], cell: string, to: Cell['to'], more: Partial<Cell> = {}): FaultKind =>
    cellFault({ kind, title, ledger, expect, cell, to, ...more });
const village = of('village');
const project = of('project');
const payment = of('payment');

const isPaid = (row: LedgerRow): boolean => number(row.cells.已支付资金) > 0;
const isFinished = (row: LedgerRow): boolean => row.cells.完工时间 !== null;
// The 29 February of another year is no day: 28 it is.
const shift = (value: unknown, years: number): string =>
  `${Number(text(value as string).slice(0, 4)) + years}${text(value as string)
    .slice(4)
    .replace('-02-29', '-02-28')}`;
const round = (value: number): number => Math.round(value * 1e6) / 1e6;

function twice(
  ledger: 'project' | 'payment',
  kind: string,
  title: string,
  cell: string,
  expect: FaultKind['expect'],
  isLike: (one: LedgerRow, other: LedgerRow) => boolean,
): FaultKind {
  return {
    kind,
    title,
    ledger,
    expect,
    plant: (site) => {
      const one = site.choose(ledger, (row) => site.rows[ledger].some((other) => other !== row && isLike(row, other)));
      const other = one && site.choose(ledger, (row) => row !== one && isLike(one, row));
      if (!one || !other) return null;
      other.cells[cell] = one.cells[cell] ?? null;
      return [
        { row: one, titles: [cell] },
        { row: other, titles: [cell] },
      ];
    },
  };
}

export const placeAndMoneyFaults: readonly FaultKind[] = [
  village('village-households-differ', '行政村总户数小于户表户数', 'error', '总户数', (value) => number(value) - 8),
  village('village-persons-differ', '行政村总人口数小于人表人数', 'error', '总人口数', (value) => number(value) - 25),
  village(
    'village-allowance-beyond-population',
    '低保人口大于总人口',
    'error',
    '低保人口数',
    (_, row) => number(row.cells.总人口数) + 1,
  ),
  village(
    'village-allowance-households-beyond',
    '低保户数大于总户数',
    'error',
    '低保户数',
    (_, row) => number(row.cells.总户数) + 1,
  ),
  village('village-disabled-differ', '残疾人口数小于人表残疾人数', 'suspect', '残疾人口数', 0, {
    where: (row) => number(row.cells.残疾人口数) > 3,
  }),
  village(
    'village-pensions-beyond',
    '参加居民养老人数大于总人口',
    'error',
    '参加城乡居民基本养老保险人数',
    (_, row) => number(row.cells.总人口数) + 2,
  ),
  village('village-unsafe-houses-beyond', '危房户数大于总户数', 'error', '危房户数', (_, row) => number(row.cells.总户数) + 9),
  village(
    'village-collective-income-in-yuan',
    '村集体经济收入按元填',
    'suspect',
    '村级集体经济收入（万元）',
    (value) => number(value) * 10000,
  ),
  village('village-fraction-of-person', '总人口数填小数', 'suspect', '总人口数', (value) => number(value) + 0.5),
  village('village-exited-without-bus', '已出列村没有填客运班车', 'suspect', '是否通客运班车', null),
  village('village-missing-population', '总人口数没有填', 'suspect', '总人口数', null),
  project('sources-sum', '各级资金之和与总投资不符', 'error', '省级资金', (value) => round(number(value) + 3)),
  project('total-in-yuan', '总投资按元填', 'suspect', '总投资', (value) => number(value) * 10000),
  project(
    'paid-beyond-allocated',
    '已支付大于到位资金',
    'suspect',
    '已支付资金',
    (_, row) => round(number(row.cells.到位资金) + 6),
    { where: isPaid },
  ),
  project(
    'paid-differs-from-vouchers',
    '已支付与支付明细合计不符',
    'error',
    '已支付资金',
    (value) => round(number(value) - 0.5),
    {
      where: isPaid,
      also: (row) => {
        row.cells.结余资金 = round(number(row.cells.到位资金) - number(row.cells.已支付资金));
      },
    },
  ),
  project('balance-differs', '结余与到位减支付不符', 'suspect', '结余资金', (value) => round(number(value) + 1.2)),
  project('finish-before-start', '完工早于开工', 'error', '完工时间', (_, row) => shift(row.cells.开工时间, -1), {
    where: isFinished,
  }),
  project('accepted-before-finish', '验收早于完工', 'suspect', '验收时间', (_, row) => shift(row.cells.完工时间, -1), {
    where: (row) => row.cells.验收时间 !== null,
  }),
  project('planned-finish-before-start', '计划完工早于计划开工', 'error', '计划完工时间', (_, row) =>
    shift(row.cells.计划开工时间, -1),
  ),
  project('accepted-without-date', '已验收没有验收时间', 'suspect', '验收时间', null, {
    where: (row) => row.cells.项目进度 === '已验收',
  }),
  project('not-begun-but-paid', '未开工已支付', 'notice', '项目进度', '未开工', {
    where: isPaid,
    also: (row) => {
      row.cells.开工时间 = null;
      row.cells.完工时间 = null;
      row.cells.验收时间 = null;
    },
  }),
  project('finished-nothing-done', '已完工但完成数量为0', 'suspect', '完成数量', 0, { where: isFinished }),
  project(
    'fewer-persons-than-households',
    '受益人数少于受益户数',
    'error',
    '受益人数',
    (_, row) => number(row.cells.受益户数) - 1,
    { where: (row) => number(row.cells.受益户数) > 2 },
  ),
  project('project-in-unknown-village', '项目所在村不在行政村表', 'suspect', '村', '测试九十九村'),
  project('negative-source', '资金来源负数', 'suspect', '自筹资金', -2),
  project(
    'contract-beyond-total',
    '合同金额大于总投资',
    'suspect',
    '合同金额',
    (_, row) => round(number(row.cells.总投资) * 1.3),
    { where: (row) => row.cells.合同金额 !== null },
  ),
  project('stage-not-in-list', '项目进度不在选项内', 'suspect', '项目进度', '快了'),
  project('impossible-start', '开工时间2月30日', 'error', '开工时间', (_, __, site) => `${site.township.year}-02-30`, {
    where: (row) => row.cells.开工时间 !== null,
  }),
  // One number on rows of two villages may be one project, listed village by village.
  twice(
    'project',
    'project-code-twice',
    '同村两个项目同一编号',
    '项目编号',
    'error',
    (one, other) => one.cells.村 === other.cells.村,
  ),
  // A voucher may have several lines, all of one day.
  twice(
    'payment',
    'voucher-twice',
    '不同日期的两笔支付同一凭证号',
    '凭证号',
    'notice',
    (one, other) => one.cells.支付日期 !== other.cells.支付日期,
  ),
  payment('voucher-without-project', '支付没有对应的项目', 'suspect', '项目编号', (value) => `${text(value).slice(0, -4)}9999`, {
    also: (row) => {
      row.cells.项目名称 = '测试无此项目';
    },
  }),
  payment('payment-negative', '支付金额负数', 'suspect', '支付金额', (value) => -number(value)),
  payment('payment-in-ten-thousands', '支付金额按万元填', 'suspect', '支付金额', (value) => round(number(value) / 10000), {
    where: (row) => number(row.cells.支付金额) < 90000,
  }),
  payment('payment-before-project-year', '支付早于项目年度', 'suspect', '支付日期', (value) => shift(value, -2)),
  payment('payment-impossible-day', '支付日期2月30日', 'error', '支付日期', (_, __, site) => `${site.township.year}-02-30`),
  payment('payment-without-amount', '支付金额没有填', 'suspect', '支付金额', null),
  payment('payment-without-payee', '收款单位没有填', 'suspect', '收款单位', null),
  payment('payment-source-not-in-list', '资金来源不在选项内', 'suspect', '资金来源', '天上掉的'),
];
