import { dataQualityCatalogue2017 } from '../../basis/data-quality-catalogue-2017';
import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { and, countOver, eq, ge, gt, not } from '../../expr/build';
import { household } from '../../ledgers/household';
import { householdMembers } from '../../ledgers/links/household-members';
import { person } from '../../ledgers/person';
import { transferLink } from '../income-chain';
import { rule } from '../rule';

const { c } = household;
export default rule({
  id: 'household/extreme-poverty-member-has-money',
  ledger: household,
  severity: 'suspect',
  when: and(
    eq(countOver(c.householdCode), 1),
    ge(countOver(householdMembers, person.c.hasExtremePovertySupport), 1),
    not(transferLink.isBroken),
  ),
  must: gt(c.extremePovertySupport, 0),
  marks: [c.extremePovertySupport],
  basis: [dataQualityCatalogue2017, guizhouRuleSet2023],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '有特困人员没有特困供养金',
      what: '户编号{householdCode}在人表中有特困供养人员，户表特困供养金为空或为0。',
      why: '特困供养金应计入转移性收入；集中供养、钱不到户的除外。',
      todo: '请核对：漏填的补填；集中供养的可核实属实。',
    },
    en: {
      title: 'A member on extreme poverty support, but no money',
      what: 'A member of household {householdCode} is on the support, but its amount is blank or nought.',
      why: 'The support counts as transfer income, except where it is paid to a home.',
      todo: 'Add the amount; confirm it for people in a home.',
    },
  },
});
