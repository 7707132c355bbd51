import { ageAt, cellFault, type FaultKind, number, text } from './fault-kind';

const isAdult = (age: number): boolean => age >= 23 && age <= 55;

export const personFaults: readonly FaultKind[] = [
  cellFault({
    kind: 'education-and-school',
    era: 'revitalisation',
    title: '文化程度与在校生状况都填了',
    ledger: 'person',
    expect: 'suspect',
    cell: '文化程度',
    where: (row) => row.cells.在校生状况 === '小学',
    to: '小学',
  }),
  cellFault({
    kind: 'neither-education-nor-school',
    era: 'revitalisation',
    title: '文化程度与在校生状况都没填',
    ledger: 'person',
    expect: 'suspect',
    cell: '文化程度',
    where: (row) => row.cells.文化程度 !== null,
    to: null,
  }),
  cellFault({
    kind: 'child-in-senior-school',
    title: '8岁读普通高中',
    ledger: 'person',
    expect: 'suspect',
    cell: '在校生状况',
    where: (row, site) => ageAt(row, site.township.year) === 8,
    to: '普通高中一年级',
  }),
  cellFault({
    kind: 'adult-in-primary-school',
    title: '成年人在读小学',
    ledger: 'person',
    expect: 'suspect',
    cell: '在校生状况',
    where: (row, site) =>
      isAdult(ageAt(row, site.township.year)) &&
      row.cells.文化程度 !== null &&
      row.cells['务工时间（月）'] === 0 &&
      row.cells.健康状况 === '健康',
    to: '小学',
    also: (row) => {
      row.cells.文化程度 = null;
      row.cells.劳动技能 = '无劳动力';
    },
  }),
  cellFault({
    kind: 'school-age-not-at-school',
    title: '10岁不在校且无原因',
    ledger: 'person',
    expect: 'suspect',
    cell: '在校生状况',
    where: (row, site) => ageAt(row, site.township.year) === 10,
    to: null,
    also: (row) => {
      row.cells.文化程度 = '文盲或半文盲';
    },
  }),
  cellFault({
    kind: 'young-and-illiterate',
    title: '20岁只有文盲',
    ledger: 'person',
    expect: 'suspect',
    cell: '文化程度',
    where: (row, site) =>
      ageAt(row, site.township.year) >= 18 &&
      ageAt(row, site.township.year) <= 21 &&
      row.cells.文化程度 !== null &&
      row.cells.健康状况 === '健康',
    to: '文盲或半文盲',
  }),
  cellFault({
    kind: 'child-with-labour',
    title: '不满16岁填普通劳动力',
    ledger: 'person',
    expect: 'suspect',
    cell: '劳动技能',
    where: (row, site) => ageAt(row, site.township.year) < 14,
    to: '普通劳动力',
  }),
  cellFault({
    kind: 'able-without-labour',
    title: '30岁健康填无劳动力',
    ledger: 'person',
    expect: 'suspect',
    cell: '劳动技能',
    where: (row, site) =>
      isAdult(ageAt(row, site.township.year)) &&
      row.cells.健康状况 === '健康' &&
      row.cells.文化程度 !== null &&
      row.cells['务工时间（月）'] === 0,
    to: '无劳动力',
  }),
  cellFault({
    kind: 'pupil-with-labour',
    title: '在校生填普通劳动力',
    ledger: 'person',
    expect: 'suspect',
    cell: '劳动技能',
    where: (row, site) => ageAt(row, site.township.year) >= 16 && row.cells.在校生状况 !== null,
    to: '普通劳动力',
  }),
  cellFault({
    kind: 'thirteen-months',
    title: '务工时间13个月',
    ledger: 'person',
    expect: 'error',
    cell: '务工时间（月）',
    where: (row) => number(row.cells['务工时间（月）']) > 0 && row.cells.公益性岗位类型 === null,
    to: 13,
  }),
  cellFault({
    kind: 'negative-months',
    title: '务工时间负数',
    ledger: 'person',
    expect: 'error',
    cell: '务工时间（月）',
    where: (row) => number(row.cells['务工时间（月）']) > 0 && row.cells.公益性岗位类型 === null,
    to: -3,
  }),
  cellFault({
    kind: 'place-without-months',
    title: '有务工地无务工月数',
    ledger: 'person',
    expect: 'suspect',
    cell: '务工时间（月）',
    where: (row) => number(row.cells['务工时间（月）']) > 0 && row.cells.公益性岗位类型 === null,
    to: 0,
  }),
  cellFault({
    kind: 'months-without-place',
    title: '有务工月数无务工地',
    ledger: 'person',
    expect: 'suspect',
    cell: '务工所在地',
    where: (row) => number(row.cells['务工时间（月）']) > 0 && row.cells.公益性岗位类型 === null,
    to: null,
  }),
  cellFault({
    kind: 'child-works',
    title: '不满16岁务工',
    ledger: 'person',
    expect: 'suspect',
    cell: '务工时间（月）',
    where: (row, site) => ageAt(row, site.township.year) === 12,
    to: 6,
    also: (row) => {
      row.cells.务工所在地 = '省外务工';
    },
  }),
  cellFault({
    kind: 'unable-works',
    title: '无劳动力却在省外务工',
    ledger: 'person',
    expect: 'suspect',
    cell: '务工时间（月）',
    where: (row, site) =>
      ageAt(row, site.township.year) >= 62 && row.cells.劳动技能 === '无劳动力' && row.cells.是否特困供养人员 === '否',
    to: 8,
    also: (row) => {
      row.cells.务工所在地 = '省外务工';
    },
  }),
  cellFault({
    kind: 'post-without-months',
    title: '有公益岗无月数',
    ledger: 'person',
    expect: 'suspect',
    cell: '公益性岗位(月数)',
    where: (row) => row.cells.公益性岗位类型 !== null,
    to: null,
  }),
  cellFault({
    kind: 'post-months-without-post',
    title: '有公益岗月数无岗位',
    ledger: 'person',
    expect: 'suspect',
    cell: '公益性岗位(月数)',
    where: (row) => row.cells.公益性岗位类型 === null && row.cells.劳动技能 === '普通劳动力',
    to: 6,
  }),
  cellFault({
    kind: 'post-fifteen-months',
    title: '公益岗15个月',
    ledger: 'person',
    expect: 'error',
    cell: '公益性岗位(月数)',
    where: (row) => row.cells.公益性岗位类型 !== null,
    to: 15,
  }),
  cellFault({
    kind: 'both-medical',
    title: '居民医保与职工医保都参加',
    ledger: 'person',
    expect: 'suspect',
    cell: '是否参加城镇职工基本医疗保险',
    where: (row) => row.cells.是否参加城镇职工基本医疗保险 === '否',
    to: '是',
  }),
  cellFault({
    kind: 'neither-medical',
    title: '两种医保都没有参加',
    ledger: 'person',
    expect: 'suspect',
    cell: '是否参加新型农村合作医疗（城乡居民基本医疗保险）',
    where: (row) => row.cells.是否参加城镇职工基本医疗保险 === '否',
    to: '否',
  }),
  cellFault({
    kind: 'both-pensions',
    title: '居民养老与职工养老都参加',
    ledger: 'person',
    expect: 'suspect',
    cell: '是否参加城镇职工基本养老保险',
    where: (row) => row.cells.是否参加城乡居民基本养老保险 === '是',
    to: '是',
  }),
  cellFault({
    kind: 'no-serious-illness-insurance',
    title: '没有参加大病保险',
    ledger: 'person',
    expect: 'suspect',
    cell: '是否参加大病保险',
    where: (row) => row.cells['是否参加新型农村合作医疗（城乡居民基本医疗保险）'] === '是',
    to: '否',
  }),
  cellFault({
    kind: 'allowance-and-extreme-poverty',
    title: '同一人低保又特困',
    ledger: 'person',
    expect: 'suspect',
    cell: '是否享受低保',
    where: (row) => row.cells.是否特困供养人员 === '是',
    to: '是',
  }),
  cellFault({
    kind: 'supported-works',
    title: '特困供养人员务工',
    ledger: 'person',
    expect: 'suspect',
    cell: '务工时间（月）',
    where: (row) => row.cells.是否特困供养人员 === '是',
    to: 7,
    also: (row) => {
      row.cells.务工所在地 = '省外务工';
    },
  }),
  cellFault({
    kind: 'severe-disability-with-labour',
    title: '一级肢体残疾填普通劳动力',
    ledger: 'person',
    expect: 'suspect',
    cell: '劳动技能',
    where: (row) => /41$/.test(text(row.cells.证件号码)) && text(row.cells.证件号码).length === 20,
    to: '普通劳动力',
  }),
  cellFault({
    kind: 'dead-on-the-ledger',
    title: '健康状况填死亡仍在册',
    ledger: 'person',
    expect: 'suspect',
    cell: '健康状况',
    where: (row) => row.cells.健康状况 === '健康',
    to: '死亡',
  }),
  cellFault({
    kind: 'thirtieth-of-february',
    title: '出生日期2月30日',
    ledger: 'person',
    expect: 'error',
    cell: '出生日期',
    to: (value) => `${text(value).slice(0, 4)}0230`,
  }),
  cellFault({
    kind: 'two-digit-year',
    title: '出生日期两位年',
    ledger: 'person',
    expect: 'suspect',
    cell: '出生日期',
    to: (value) => `${text(value).slice(2, 4)}-${text(value).slice(4, 6)}-${text(value).slice(6)}`,
  }),
  cellFault({
    kind: 'day-or-month',
    title: '出生日期01/02/1990，月日不明',
    ledger: 'person',
    expect: 'suspect',
    cell: '出生日期',
    to: (value) => `01/02/${text(value).slice(0, 4)}`,
  }),
  cellFault({
    kind: 'born-in-the-future',
    title: '出生日期在数据日期之后',
    ledger: 'person',
    expect: 'error',
    cell: '出生日期',
    to: (_, __, site) => `${site.township.year + 3}0105`,
  }),
];
