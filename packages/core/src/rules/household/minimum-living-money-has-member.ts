import { dataQualityCatalogue2017 } from '../../basis/data-quality-catalogue-2017';
import { and, countOver, eq, ge, gt, le, not, optional, or } from '../../expr/build';
import { household } from '../../ledgers/household';
import { householdMembers } from '../../ledgers/links/household-members';
import { person } from '../../ledgers/person';
import { transferLink } from '../income-chain';
import { rule } from '../rule';

const { c } = household;
/** Both moneys in a household of one are for `household/one-person-allowance-or-support` to say. */
export default rule({
  id: 'household/minimum-living-money-has-member',
  ledger: household,
  severity: 'suspect',
  when: and(
    eq(countOver(c.householdCode), 1),
    gt(c.minimumLivingAllowance, 0),
    ge(countOver(householdMembers), 1),
    not(transferLink.isBroken),
    or(not(eq(countOver(householdMembers), 1)), le(optional(c.extremePovertySupport), 0)),
  ),
  must: ge(countOver(householdMembers, person.c.hasMinimumLiving), 1),
  marks: [c.minimumLivingAllowance],
  basis: [dataQualityCatalogue2017],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '有低保金没有低保人员',
      what: '户编号{householdCode}的低保金填{minimumLivingAllowance}元，人表中没有人享受低保。',
      why: '低保金发给享受低保的人，两张表要对得上。',
      todo: '请与民政低保名单核对，改正有误的一张表；年中退出低保的可核实属实。',
    },
    en: {
      title: 'Minimum living allowance, but nobody on it',
      what: 'Household {householdCode} has {minimumLivingAllowance} yuan of allowance, but no member is on it.',
      why: 'The allowance goes to members who are on it; the two ledgers must agree.',
      todo: 'Compare with the civil affairs list; confirm it if it ended during the year.',
    },
  },
});
