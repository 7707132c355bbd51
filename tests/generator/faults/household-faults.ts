import type { LedgerRow } from '../records/ledger-row';
import { cellFault, type FaultKind, type FaultSite, number, type SpoiltCells, text } from './fault-kind';

const isHead = (relation: unknown): boolean => relation === '户主';
const headRow = (row: LedgerRow, site: FaultSite): SpoiltCells[] =>
  site
    .household('person', row.household)
    .filter((person) => isHead(person.cells.与户主关系))
    .map((person) => ({ row: person, titles: ['户主姓名'] }));
const several = (count: number) => count >= 3;

export const householdFaults: readonly FaultKind[] = [
  cellFault({
    kind: 'no-head',
    title: '一户没有户主',
    ledger: 'person',
    expect: 'error',
    cell: '与户主关系',
    where: (row, site) => isHead(row.cells.与户主关系) && site.household(row.ledger, row.household).length > 1,
    to: '之兄弟姐妹',
  }),
  cellFault({
    kind: 'two-heads',
    title: '一户两个户主',
    ledger: 'person',
    expect: 'suspect',
    cell: '与户主关系',
    where: (row) => /^之/.test(text(row.cells.与户主关系)),
    to: '户主',
  }),
  cellFault({
    kind: 'two-spouses',
    title: '一户两个配偶',
    ledger: 'person',
    expect: 'suspect',
    cell: '与户主关系',
    where: (row, site) =>
      text(row.cells.与户主关系) === '之母' &&
      site.household('person', row.household).some((other) => other.cells.与户主关系 === '配偶' && other.cells.性别 === '女'),
    to: '配偶',
  }),
  cellFault({
    kind: 'no-head-in-roster',
    title: '花名册一户没有户主',
    ledger: 'roster',
    expect: 'error',
    cell: '与户主关系',
    where: (row, site) => isHead(row.cells.与户主关系) && site.household(row.ledger, row.household).length > 1,
    to: '之兄弟姐妹',
  }),
  cellFault({
    kind: 'no-head-among-monitored',
    title: '监测对象一户没有户主',
    ledger: 'monitored',
    expect: 'suspect',
    era: 'revitalisation',
    cell: '与户主关系',
    where: (row, site) => isHead(row.cells.与户主关系) && site.household(row.ledger, row.household).length > 1,
    to: '之兄弟姐妹',
  }),
  {
    kind: 'spouse-of-same-sex',
    title: '配偶与户主同性别',
    ledger: 'person',
    expect: 'suspect',
    plant: (site) => {
      const row = site.choose('person', (candidate) => {
        const head = site.household('person', candidate.household).find((other) => isHead(other.cells.与户主关系));
        return (
          /^之(子|女|孙|兄|父|母)/.test(text(candidate.cells.与户主关系)) &&
          candidate.cells.性别 === head?.cells.性别 &&
          !site.household('person', candidate.household).some((other) => other.cells.与户主关系 === '配偶')
        );
      });
      if (!row) return null;
      row.cells.与户主关系 = '配偶';
      return [{ row, titles: ['与户主关系'] }];
    },
  },
  cellFault({
    kind: 'relation-against-sex',
    title: '关系与性别不符（之子是女）',
    ledger: 'person',
    expect: 'suspect',
    cell: '与户主关系',
    where: (row) => row.cells.与户主关系 === '之子' || row.cells.与户主关系 === '之女',
    to: (value) => (value === '之子' ? '之女' : '之子'),
  }),
  cellFault({
    kind: 'relation-against-sex-monitored',
    title: '监测对象关系与性别不符',
    ledger: 'monitored',
    expect: 'suspect',
    era: 'revitalisation',
    cell: '与户主关系',
    where: (row) => row.cells.与户主关系 === '之子' || row.cells.与户主关系 === '之女',
    to: (value) => (value === '之子' ? '之女' : '之子'),
  }),
  cellFault({
    kind: 'head-count-differs',
    title: '户表人口数与人表人数不符',
    ledger: 'household',
    expect: 'error',
    cell: '家庭人口数',
    to: (value) => number(value) + 1,
    also: (row) => {
      row.cells.人均纯收入 = Math.round((number(row.cells.纯收入) * 100) / number(row.cells.家庭人口数)) / 100;
    },
  }),
  cellFault({
    kind: 'head-count-differs-in-roster',
    title: '花名册人数与行数不符',
    ledger: 'roster',
    expect: 'error',
    cell: '人数',
    to: (value) => number(value) + 1,
    onWholeHousehold: true,
  }),
  cellFault({
    kind: 'orphan-member',
    title: '人表有人、户表无户',
    ledger: 'person',
    expect: 'suspect',
    cell: '户编号',
    where: (row, site) => several(site.household('person', row.household).length) && !isHead(row.cells.与户主关系),
    to: (value) => `${text(value).slice(0, -6)}999${text(value).slice(-3)}`,
  }),
  {
    kind: 'household-without-members',
    title: '户表有户、人表无人',
    ledger: 'household',
    expect: 'suspect',
    plant: (site) => {
      const row = site.choose('household');
      if (!row) return null;
      const members = new Set(site.household('person', row.household));
      site.rows.person.splice(0, site.rows.person.length, ...site.rows.person.filter((person) => !members.has(person)));
      return [{ row, titles: ['户编号'] }];
    },
  },
  {
    kind: 'household-code-twice',
    title: '两户同一户编号',
    ledger: 'household',
    expect: 'error',
    plant: (site) => {
      const one = site.choose('household');
      const other = one && site.choose('household', (row) => row.household !== one.household);
      if (!one || !other) return null;
      other.cells.户编号 = one.cells.户编号 ?? null;
      return [
        { row: one, titles: ['户编号'] },
        { row: other, titles: ['户编号'] },
      ];
    },
  },
  cellFault({
    kind: 'head-name-differs',
    title: '户表户主姓名与人表户主不符',
    ledger: 'household',
    expect: 'suspect',
    cell: '户主姓名',
    to: (value) => `${text(value).slice(0, -1)}误`,
    seenAt: headRow,
  }),
  cellFault({
    kind: 'head-id-differs',
    title: '户表户主证件号码与人表户主不符',
    ledger: 'household',
    expect: 'error',
    cell: '户主证件号码',
    where: (row, site) => site.household('person', row.household).length >= 2,
    to: (_, row, site) => site.household('person', row.household)[1]?.cells.证件号码 ?? null,
    seenAt: headRow,
  }),
  {
    kind: 'household-values-differ',
    title: '同一户各行人均纯收入不一致',
    ledger: 'roster',
    expect: 'suspect',
    plant: (site) => {
      const row = site.choose(
        'roster',
        (candidate) => several(site.household('roster', candidate.household).length) && !isHead(candidate.cells.与户主关系),
      );
      if (!row) return null;
      row.cells.人均纯收入 = number(row.cells.人均纯收入) + 1234;
      return site.household('roster', row.household).map((each) => ({ row: each, titles: ['人均纯收入'] }));
    },
  },
  {
    kind: 'person-code-twice',
    title: '两人同一人口编号',
    ledger: 'person',
    expect: 'error',
    plant: (site) => {
      const one = site.choose('person', (row) => several(site.household('person', row.household).length));
      const other = one && site.household('person', one.household).find((row) => row !== one);
      if (!one || !other) return null;
      other.cells.人口编号 = one.cells.人口编号 ?? null;
      return [
        { row: one, titles: ['人口编号'] },
        { row: other, titles: ['人口编号'] },
      ];
    },
  },
  cellFault({
    kind: 'name-differs-between-ledgers',
    title: '同一身份证两表姓名不同',
    ledger: 'roster',
    expect: 'suspect',
    cell: '姓名',
    to: (value) => `${text(value).slice(0, -1)}误`,
  }),
  cellFault({ kind: 'missing-ethnic-group', title: '民族没有填', ledger: 'person', expect: 'suspect', cell: '民族', to: null }),
  cellFault({
    kind: 'missing-health',
    title: '健康状况没有填',
    ledger: 'person',
    expect: 'suspect',
    cell: '健康状况',
    where: (row) => row.cells.健康状况 === '健康',
    to: null,
  }),
  cellFault({ kind: 'missing-labour', title: '劳动技能没有填', ledger: 'person', expect: 'suspect', cell: '劳动技能', to: null }),
  cellFault({
    kind: 'missing-relation',
    title: '与户主关系没有填',
    ledger: 'person',
    expect: 'suspect',
    cell: '与户主关系',
    where: (row) => !isHead(row.cells.与户主关系),
    to: null,
  }),
  cellFault({ kind: 'missing-name', title: '姓名没有填', ledger: 'person', expect: 'suspect', cell: '姓名', to: null }),
  cellFault({
    kind: 'missing-household-code',
    title: '户编号没有填',
    ledger: 'person',
    expect: 'suspect',
    cell: '户编号',
    where: (row) => !isHead(row.cells.与户主关系),
    to: null,
  }),
  cellFault({
    kind: 'missing-cause',
    title: '主要致贫原因没有填',
    ledger: 'household',
    expect: 'suspect',
    cell: '主要致贫原因',
    to: null,
  }),
  cellFault({
    kind: 'relation-not-in-list',
    title: '与户主关系不在选项内',
    ledger: 'person',
    expect: 'suspect',
    cell: '与户主关系',
    where: (row) => /^之/.test(text(row.cells.与户主关系)),
    to: '邻居',
  }),
  cellFault({
    kind: 'ethnic-group-not-in-list',
    title: '民族不在选项内',
    ledger: 'person',
    expect: 'suspect',
    cell: '民族',
    to: '测试族',
  }),
  cellFault({
    kind: 'education-not-in-list',
    title: '文化程度不在选项内',
    ledger: 'person',
    expect: 'suspect',
    cell: '文化程度',
    where: (row) => row.cells.文化程度 !== null,
    to: '一般',
  }),
  cellFault({
    kind: 'labour-not-in-list',
    title: '劳动技能不在选项内',
    ledger: 'person',
    expect: 'suspect',
    cell: '劳动技能',
    to: '力气大',
  }),
  cellFault({
    kind: 'cause-not-in-list',
    title: '致贫原因不在选项内',
    ledger: 'household',
    expect: 'suspect',
    cell: '主要致贫原因',
    to: '运气不好',
  }),
  cellFault({
    kind: 'yes-no-unclear',
    title: '是/否一格填“可能”',
    ledger: 'person',
    expect: 'error',
    cell: '是否参加大病保险',
    to: '可能',
  }),
];
