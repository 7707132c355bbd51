import type { LedgerRow } from '../records/ledger-row';
import { cellFault, type FaultKind, number, text } from './fault-kind';

type Cell = Parameters<typeof cellFault>[0];

const monitored = (
  kind: string,
  title: string,
  expect: FaultKind['expect'],
  cell: string,
  to: Cell['to'],
  more: Partial<Cell> = {},
): FaultKind =>
  cellFault({ kind, title, ledger: 'monitored', era: 'revitalisation', expect, cell, to, onWholeHousehold: true, ...more });

const isRemoved = (row: LedgerRow): boolean => row.cells.风险是否已消除 === '是';
const isOpen = (row: LedgerRow): boolean => row.cells.风险是否已消除 === '否';
const hasRisk =
  (risk: string) =>
  (row: LedgerRow): boolean =>
    [1, 2, 3, 4, 5].some((i) => row.cells[`致贫/返贫风险${i}`] === risk);
const MEASURES = [
  '义务教育保障',
  '住房安全保障',
  '饮水安全保障',
  '健康帮扶',
  '综合保障',
  '社会帮扶',
  '产业帮扶',
  '就业帮扶',
  '金融帮扶',
  '公益性岗位帮扶',
  '教育帮扶',
  '搬迁',
  '生产生活条件改善',
  '基础设施建设',
];

/** Sets cells on every row of the household. */
function set(cells: Readonly<Record<string, string | null>>): NonNullable<Cell['also']> {
  return (row, site) => {
    for (const each of site.household('monitored', row.household)) Object.assign(each.cells, cells);
  };
}

export const monitoredFaults: readonly FaultKind[] = [
  monitored(
    'removed-before-identified',
    '消除时间早于识别时间',
    'error',
    '消除监测时间',
    (_, row) => `${Number(text(row.cells.识别监测时间).slice(0, 4)) - 1}${text(row.cells.识别监测时间).slice(4)}`,
    { where: isRemoved },
  ),
  monitored('removed-without-date', '风险已消除但没有消除时间', 'suspect', '消除监测时间', null, { where: isRemoved }),
  monitored(
    'date-but-not-removed',
    '有消除时间但风险未消除',
    'suspect',
    '消除监测时间',
    (_, __, site) => `${site.township.year}12`,
    { where: (row) => isOpen(row) && row.cells.整户无劳动能力兜底保障户 === '否' },
  ),
  monitored(
    'removed-after-two-months',
    '识别两个月就消除',
    'suspect',
    '消除监测时间',
    (_, row) => String(Number(row.cells.识别监测时间) + (text(row.cells.识别监测时间).slice(4) > '10' ? 90 : 2)),
    { where: (row) => isRemoved(row) && text(row.cells.识别监测时间) > '202203' },
  ),
  monitored('removed-without-mode', '风险已消除但没有消除方式', 'suspect', '风险消除方式', null, { where: isRemoved }),
  monitored(
    'identified-in-the-future',
    '识别时间在数据日期之后',
    'suspect',
    '识别监测时间',
    (_, __, site) => `${site.township.year + 1}05`,
    { where: isOpen },
  ),
  monitored('month-thirteen', '识别时间13月', 'error', '识别监测时间', (value) => `${text(value).slice(0, 4)}13`, {
    where: isOpen,
  }),
  monitored('missing-identification', '没有识别时间', 'suspect', '识别监测时间', null, { where: isOpen }),
  monitored('missing-class', '没有监测对象类别', 'suspect', '监测对象类别', null),
  monitored('risk-twice', '同一风险填了两次', 'suspect', '致贫/返贫风险2', (_, row) => row.cells['致贫/返贫风险1'] ?? null, {
    where: (row) => row.cells['致贫/返贫风险2'] === null,
  }),
  monitored('risk-missing', '没有填风险', 'suspect', '致贫/返贫风险1', null, {
    where: (row) => row.cells['致贫/返贫风险2'] === null && isOpen(row),
  }),
  monitored('risk-illness-all-healthy', '风险因病但全家健康', 'suspect', '致贫/返贫风险1', '因病', {
    where: (row, site) =>
      isOpen(row) &&
      row.cells['致贫/返贫风险2'] === null &&
      site.household('monitored', row.household).every((person) => person.cells.健康状况 === '健康'),
    also: set({ 健康帮扶: '签约家庭医生' }),
  }),
  monitored('risk-school-no-pupil', '风险因学但无在校生', 'suspect', '致贫/返贫风险1', '因学', {
    where: (row, site) =>
      isOpen(row) &&
      row.cells['致贫/返贫风险2'] === null &&
      site.household('monitored', row.household).every((person) => person.cells.在校生状况 === null),
    also: set({ 教育帮扶: '助学金' }),
  }),
  monitored('risk-illness-without-measure', '风险因病没有健康帮扶', 'suspect', '健康帮扶', null, {
    where: (row) => hasRisk('因病')(row) && row.cells.社会帮扶 === null,
  }),
  monitored('risk-school-without-measure', '风险因学没有教育帮扶', 'suspect', '教育帮扶', null, {
    where: (row) => hasRisk('因学')(row) && row.cells.社会帮扶 === null && row.cells.义务教育保障 === null,
  }),
  monitored('no-measure-at-all', '识别后没有任何帮扶措施', 'suspect', '健康帮扶', null, {
    where: (row) => isOpen(row) && text(row.cells.识别监测时间).slice(4) < '09',
    also: set(Object.fromEntries(MEASURES.map((title) => [title, null]))),
  }),
  monitored('other-risk-without-remark', '风险“其他”没有备注', 'suspect', '致贫/返贫风险2', '其他', {
    where: (row) => row.cells['致贫/返贫风险2'] === null && row.cells.其他备注 === null,
  }),
  monitored('class-against-type', '脱贫不稳定户却是普通农户', 'suspect', '户类型', '普通农户', {
    where: (row) => row.cells.监测对象类别 === '脱贫不稳定户',
  }),
  monitored('edge-class-of-exited', '边缘易致贫户却是脱贫户', 'suspect', '户类型', '脱贫户', {
    where: (row) => row.cells.监测对象类别 === '边缘易致贫户',
  }),
  monitored('measure-not-in-list', '措施不在选项内', 'suspect', '健康帮扶', '送了一面锦旗'),
  monitored('net-after-removal', '消除后纯收入与各项之和不符', 'error', '风险消除后家庭纯收入', (value) => number(value) + 700, {
    where: isRemoved,
    also: (row, site) => {
      const rows = site.household('monitored', row.household);
      for (const each of rows)
        each.cells.风险消除后家庭人均纯收入 = Math.round((number(each.cells.风险消除后家庭纯收入) * 100) / rows.length) / 100;
    },
  }),
  monitored(
    'per-head-after-removal',
    '消除后人均纯收入与纯收入、人数不符',
    'suspect',
    '风险消除后家庭人均纯收入',
    (value) => number(value) + 321,
    { where: isRemoved },
  ),
  monitored('removed-with-unsafe-house', '风险已消除但仍是危房户', 'suspect', '是否危房户', '是', { where: isRemoved }),
  monitored('removed-with-unsafe-water', '风险已消除但饮水不安全', 'suspect', '是否解决安全饮用水', '否', { where: isRemoved }),
  monitored('removed-below-line', '风险已消除但人均纯收入低于监测线', 'suspect', '风险消除后家庭人均纯收入', 5000, {
    where: isRemoved,
    also: (row, site) => {
      const rows = site.household('monitored', row.household);
      for (const each of rows) {
        const net = 5000 * rows.length;
        for (const title of ['财产性收入', '转移性收入', '生产经营性收入', '生产经营性支出'])
          each.cells[`风险消除后${title}`] = 0;
        each.cells.风险消除后工资性收入 = net;
        each.cells.风险消除后家庭纯收入 = net;
      }
    },
  }),
  monitored('industry-measure-without-business', '有产业帮扶无生产经营性收入', 'notice', '产业帮扶', '产业奖补', {
    where: (row, site) => isOpen(row) && text(row.cells.识别监测时间) < `${site.township.year}01`,
    also: (row, site) => {
      const rows = site.household('monitored', row.household);
      const farmed = number(row.cells.生产经营性收入) - number(row.cells.生产经营性支出);
      const net = number(row.cells.纯收入) - farmed;
      const perHead = Math.round((net * 100) / rows.length) / 100;
      for (const each of rows)
        Object.assign(each.cells, { 生产经营性收入: 0, 生产经营性支出: 0, 纯收入: net, '人均纯收入（元）': perHead });
    },
  }),
  monitored('illness-without-own-cost', '风险因病但合规自付支出为0', 'suspect', '合规自付支出', 0, {
    where: (row) => hasRisk('因病')(row) && isOpen(row),
  }),
  cellFault({
    kind: 'yulu-measure-no-vocational-pupil',
    title: '雨露计划但无中高职学生',
    ledger: 'monitored',
    era: 'revitalisation',
    expect: 'suspect',
    cell: '教育帮扶',
    to: '雨露计划',
    onWholeHousehold: true,
    where: (row, site) =>
      isOpen(row) &&
      site.household('monitored', row.household).every((person) => !/中职|高职|技师/.test(text(person.cells.在校生状况))),
  }),
  cellFault({
    kind: 'monitored-months-13',
    title: '监测对象公益岗13个月',
    ledger: 'monitored',
    era: 'revitalisation',
    expect: 'error',
    cell: '公益性岗位(月数)',
    to: 13,
    where: (row) => row.cells.劳动技能 === '普通劳动力',
    also: (row) => {
      row.cells.公益性岗位 = '保洁员';
    },
  }),
  cellFault({
    kind: 'roster-risk-date-without-class',
    title: '花名册有风险识别时间无监测类型',
    ledger: 'roster',
    era: 'revitalisation',
    expect: 'suspect',
    cell: '易返贫致贫户(监测对象)类型',
    to: null,
    onWholeHousehold: true,
    where: (row) => row.cells.风险是否消除 === '否',
  }),
  cellFault({
    kind: 'roster-removed-before-identified',
    title: '花名册消除早于识别',
    ledger: 'roster',
    era: 'revitalisation',
    expect: 'error',
    cell: '风险消除时间',
    to: '201901',
    onWholeHousehold: true,
    where: (row) => row.cells.风险是否消除 === '是',
  }),
];
