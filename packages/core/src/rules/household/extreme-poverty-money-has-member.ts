import { dataQualityCatalogue2017 } from '../../basis/data-quality-catalogue-2017';
import { and, countOver, eq, ge, gt, not } from '../../expr/build';
import { household } from '../../ledgers/household';
import { householdMembers } from '../../ledgers/links/household-members';
import { person } from '../../ledgers/person';
import { transferLink } from '../income-chain';
import { rule } from '../rule';

const { c } = household;
export default rule({
  id: 'household/extreme-poverty-money-has-member',
  ledger: household,
  severity: 'suspect',
  when: and(
    eq(countOver(c.householdCode), 1),
    gt(c.extremePovertySupport, 0),
    ge(countOver(householdMembers), 1),
    not(transferLink.isBroken),
  ),
  must: ge(countOver(householdMembers, person.c.hasExtremePovertySupport), 1),
  marks: [c.extremePovertySupport],
  basis: [dataQualityCatalogue2017],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '有特困供养金没有特困人员',
      what: '户编号{householdCode}的特困供养金填{extremePovertySupport}元，人表中没有特困供养人员。',
      why: '特困供养金发给特困供养人员，两张表要对得上。',
      todo: '请与民政特困名单核对，改正有误的一张表。',
    },
    en: {
      title: 'Extreme poverty support, but nobody on it',
      what: 'Household {householdCode} has {extremePovertySupport} yuan of support, but no member is on it.',
      why: 'The support goes to members who are on it; the two ledgers must agree.',
      todo: 'Compare with the civil affairs list and correct the wrong ledger.',
    },
  },
});
