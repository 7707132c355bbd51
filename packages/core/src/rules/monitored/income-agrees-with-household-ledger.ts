import { ownContradiction } from '../../basis/own-contradiction';
import { and, eq, known, linked, lookup } from '../../expr/build';
import { household } from '../../ledgers/household';
import { householdMonitored } from '../../ledgers/links/household-monitored';
import { monitored } from '../../ledgers/monitored';
import { rule } from '../rule';

const { c } = monitored;

export default rule({
  id: 'monitored/income-agrees-with-household-ledger',
  ledger: monitored,
  severity: 'suspect',
  when: and(linked(householdMonitored), known(c.incomePerHead)),
  must: eq(c.incomePerHead, lookup(householdMonitored, household.c.incomePerHead), { within: 100 }),
  marks: [c.incomePerHead, c.householdCode],
  once: [c.householdCode],
  show: { other: { of: lookup(householdMonitored, household.c.incomePerHead), as: 'money' } },
  basis: [ownContradiction],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '同一户在户表里的人均纯收入不同',
      what: '户编号{householdCode}在本表的人均纯收入为{incomePerHead}元，在户表为{other}元。',
      why: '同一年同一户只有一个数，多半是一边用了上年的。',
      todo: '请核对收入年度和核算表，把两表改成一致。',
    },
    en: {
      title: 'Net income per head differs from the household ledger',
      what: 'Household {householdCode} has {incomePerHead} yuan here and {other} yuan in the household ledger.',
      why: 'One household has one figure a year; often one list has last year’s.',
      todo: 'Check the year and the income sheet, and make both lists agree.',
    },
  },
});
