import { unverifiedPractice } from '../../basis/unverified-practice';
import { ageById } from '../../expr/age-by-id';
import { and, countOver, eq, ge, gt, not } from '../../expr/build';
import { household } from '../../ledgers/household';
import { householdMembers } from '../../ledgers/links/household-members';
import { person } from '../../ledgers/person';
import { transferLink } from '../income-chain';
import { rule } from '../rule';

const { c } = household;
export default rule({
  id: 'household/pension-has-elder',
  ledger: household,
  severity: 'notice',
  when: and(eq(countOver(c.householdCode), 1), gt(c.pension, 0), ge(countOver(householdMembers), 1), not(transferLink.isBroken)),
  must: ge(countOver(householdMembers, ge(ageById(person.c.idNumber), 60)), 1),
  marks: [c.pension],
  basis: [unverifiedPractice],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '有养老保险金，家中没有60周岁以上的人',
      what: '户编号{householdCode}的养老保险金填{pension}元，人表中没有人满60周岁。',
      why: '居民养老金一般从60周岁起领；职工养老金、遗属待遇除外。',
      todo: '请核对养老金和成员；职工退休等情况的，核实属实即可。',
    },
    en: {
      title: 'A pension, but nobody of sixty or older',
      what: 'Household {householdCode} has {pension} yuan of pension, but no member is sixty.',
      why: 'Residents’ pensions usually begin at sixty; employees’ pensions may begin earlier.',
      todo: 'Check pension and members; confirm it for an employee’s pension.',
    },
  },
});
