import { ownContradiction } from '../../basis/own-contradiction';
import { and, distinctOver, eq, known, le, lookup, not, optional, or, quotient } from '../../expr/build';
import { household } from '../../ledgers/household';
import { householdRoster } from '../../ledgers/links/household-roster';
import { roster } from '../../ledgers/roster';
import { rule } from '../rule';

const { c } = roster;
const h = household.c;
const inHousehold = lookup(householdRoster, h.incomePerHead);

/** Only a notice: rosters and household ledgers are often of different months. An income that does not follow from net income and head count in the household ledger has been said there. */
export default rule({
  id: 'roster/income-per-head-agrees-with-household',
  ledger: roster,
  severity: 'notice',
  when: and(
    known(c.incomePerHead),
    le(distinctOver(c.householdCode, c.incomePerHead, known(c.incomePerHead)), 1),
    lookup(
      householdRoster,
      or(
        not(known(optional(h.netIncome))),
        eq(h.incomePerHead, quotient(optional(h.netIncome), optional(h.headCount)), { within: 50 }),
      ),
    ),
  ),
  // One ledger may show whole yuan.
  must: eq(c.incomePerHead, inHousehold, { within: 50 }),
  marks: [c.incomePerHead],
  once: [c.householdCode],
  show: { inHousehold: { of: inHousehold, as: 'money' } },
  basis: [ownContradiction],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '花名册与户表人均纯收入不一致',
      what: '户编号{householdCode}的人均纯收入，花名册填{incomePerHead}元，户表填{inHousehold}元。',
      why: '同一时点同一户的人均纯收入应只有一个数。',
      todo: '请核对两表的数据日期和数，改正有误的一张表；不是同一年度的可核实属实。',
    },
    en: {
      title: 'Roster and household ledger differ in income per head',
      what: 'Income per head of household {householdCode} is {incomePerHead} yuan in the roster and {inHousehold} yuan in the household ledger.',
      why: 'At one time a household has one income per head.',
      todo: 'Compare the dates and the figures; confirm it if they are of different years.',
    },
  },
});
