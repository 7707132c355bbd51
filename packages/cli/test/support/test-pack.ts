import { defaultPack, type Indicator, type Pack, type Rule } from '@taizhang/core';
import { ownArithmetic } from '../../../core/src/basis/own-arithmetic';
import { ownFormat } from '../../../core/src/basis/own-format';
import { unverifiedPractice } from '../../../core/src/basis/unverified-practice';
import { and, call, countOver, eq, ge, known, le, not, param, quotient, yuan } from '../../../core/src/expr/build';
import { idChecksumHolds } from '../../../core/src/expr/functions/id-checksum-holds';
import { indicator } from '../../../core/src/indicators/indicator';
import { household } from '../../../core/src/ledgers/household';
import { householdMembers } from '../../../core/src/ledgers/links/household-members';
import { person } from '../../../core/src/ledgers/person';
import { exitLine } from '../../../core/src/policy/parameters/exit-line';
import { monitoringLine } from '../../../core/src/policy/parameters/monitoring-line';
import { rule } from '../../../core/src/rules/rule';

const h = household.c;
const p = person.c;

const words = (title: string, what: string) => ({ title, what, why: `因为${title}。`, todo: '请对照户口簿改正。' });

/** A few rules of every kind of outcome, so that these tests rest on no rule of the shipped pack. */
const rules: readonly Rule[] = [
  rule({
    id: 'person/id-check-digit-holds',
    ledger: person,
    severity: 'error',
    must: call(idChecksumHolds, p.idNumber),
    marks: [p.idNumber],
    basis: [ownFormat],
    since: '0.1.0',
    words: {
      'zh-CN': words('证件号码校验位不对', '{memberName}的证件号码尾号为{idNumber}。'),
      en: words('The check digit is wrong', 'The number of {memberName} ends in {idNumber}.'),
    },
  }),
  rule({
    id: 'person/work-months-within-year',
    ledger: person,
    severity: 'suspect',
    must: le(p.workMonths, 11),
    marks: [p.workMonths],
    basis: [ownArithmetic],
    since: '0.1.0',
    words: {
      'zh-CN': words('务工时间偏长', '填的是{workMonths}个月，备注“{remark}”。'),
      en: words('Many months of work', '{workMonths} months.'),
    },
  }),
  rule({
    id: 'household/income-per-head-follows',
    ledger: household,
    severity: 'error',
    when: known(h.netIncome, h.headCount, h.incomePerHead),
    must: eq(h.incomePerHead, quotient(h.netIncome, h.headCount)),
    marks: [h.incomePerHead],
    fix: quotient(h.netIncome, h.headCount),
    basis: [ownArithmetic],
    since: '0.1.0',
    words: {
      'zh-CN': words('人均纯收入与纯收入、人口数不符', '人均{incomePerHead}元，纯收入{netIncome}元，{headCount}人。'),
      en: words('Income per head does not follow', '{incomePerHead}'),
    },
  }),
  rule({
    id: 'household/head-count-is-members',
    ledger: household,
    severity: 'suspect',
    must: eq(h.headCount, countOver(householdMembers)),
    marks: [h.headCount],
    basis: [ownArithmetic],
    since: '0.1.0',
    words: {
      'zh-CN': words('家庭人口数与人表不符', '户表{headCount}人。'),
      en: words('Head count differs from the person ledger', '{headCount}'),
    },
  }),
  rule({
    id: 'household/below-monitoring-line',
    ledger: household,
    severity: 'notice',
    dataYears: { from: 2021 },
    must: ge(h.incomePerHead, param(monitoringLine)),
    marks: [h.incomePerHead],
    basis: [unverifiedPractice],
    since: '0.1.0',
    words: {
      'zh-CN': words('收入低于监测线', '人均{incomePerHead}元。'),
      en: words('Below the monitoring line', '{incomePerHead}'),
    },
  }),
  rule({
    id: 'household/poor-household-below-exit-line',
    ledger: household,
    severity: 'notice',
    dataYears: { to: 2020 },
    must: and(ge(h.incomePerHead, param(exitLine)), ge(h.incomePerHead, yuan(7000))),
    marks: [h.incomePerHead],
    basis: [unverifiedPractice],
    since: '0.1.0',
    words: {
      'zh-CN': words('贫困户收入低于脱贫线', '人均{incomePerHead}元。'),
      en: words('Poor household below the exit line', '{incomePerHead}'),
    },
  }),
  rule({
    id: 'person/has-health-status',
    ledger: person,
    severity: 'notice',
    must: known(p.disabilityGrade),
    marks: [p.disabilityGrade],
    basis: [ownFormat],
    since: '0.1.0',
    words: { 'zh-CN': words('残疾等级没有填', '没有填。'), en: words('No disability grade', 'Blank.') },
  }),
];

const indicators: readonly Indicator[] = [
  indicator({
    id: 'population/persons',
    title: { 'zh-CN': '人数', en: 'persons' },
    meaning: { 'zh-CN': '人表中的人数。', en: 'Persons in the person ledger.' },
    ledger: person,
    measure: { op: 'count' },
    unit: '人',
    digits: 0,
    basis: [ownArithmetic],
  }),
  indicator({
    id: 'employment/share-working',
    title: { 'zh-CN': '务工比例', en: 'share working away' },
    meaning: { 'zh-CN': '务工时间大于零的人占人数的比例。', en: 'Persons with months of work among all persons.' },
    ledger: person,
    measure: { op: 'ratio', numerator: { op: 'count', where: ge(p.workMonths, 1) }, denominator: { op: 'count' } },
    unit: '%',
    digits: 1,
    basis: [ownArithmetic],
  }),
  indicator({
    id: 'poverty/incidence',
    title: { 'zh-CN': '贫困发生率', en: 'poverty incidence' },
    meaning: { 'zh-CN': '到2020年。', en: 'To 2020.' },
    ledger: person,
    measure: { op: 'count' },
    unit: '%',
    digits: 2,
    dataYears: { to: 2020 },
    basis: [ownArithmetic],
  }),
  indicator({
    id: 'income/below-line',
    title: { 'zh-CN': '低于监测线户数', en: 'households below the line' },
    meaning: { 'zh-CN': '人均纯收入低于监测线的户数。', en: 'Households below the monitoring line.' },
    ledger: household,
    measure: { op: 'count', where: not(ge(h.incomePerHead, param(monitoringLine))) },
    unit: '户',
    digits: 0,
    dataYears: { from: 2021 },
    basis: [unverifiedPractice],
  }),
  indicator({
    id: 'income/mean',
    title: { 'zh-CN': '户均人均纯收入', en: 'mean income per head' },
    meaning: { 'zh-CN': '各户人均纯收入的平均数。', en: 'Mean of income per head.' },
    ledger: household,
    measure: { op: 'mean', of: h.incomePerHead },
    unit: '元',
    digits: 2,
    basis: [ownArithmetic],
  }),
  indicator({
    id: 'analysis/gini',
    title: { 'zh-CN': '基尼系数', en: 'Gini' },
    meaning: { 'zh-CN': '收入不平等程度。', en: 'Inequality of income.' },
    ledger: household,
    measure: { op: 'distribution', fn: 'gini', of: h.incomePerHead },
    unit: '指数',
    digits: 4,
    analyst: true,
    basis: [ownArithmetic],
  }),
];

export const testPack: Pack = { ...defaultPack, version: '0.1.0-test', rules, indicators };
