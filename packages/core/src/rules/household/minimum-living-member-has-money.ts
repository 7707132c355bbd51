import { dataQualityCatalogue2017 } from '../../basis/data-quality-catalogue-2017';
import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { povertyAttribute } from '../../codes/poverty-attribute';
import { and, countOver, eq, ge, gt, is, known, not, optional, or } from '../../expr/build';
import { household } from '../../ledgers/household';
import { householdMembers } from '../../ledgers/links/household-members';
import { person } from '../../ledgers/person';
import { transferLink } from '../income-chain';
import { rule } from '../rule';

const { c } = household;
const p = person.c;
const attribute = optional(c.povertyAttribute);
const isSupported = optional(p.hasExtremePovertySupport);

/** A person on both is for `person/allowance-or-support` to say, a household with that attribute for `household/poor-with-allowance-has-money`. */
export default rule({
  id: 'household/minimum-living-member-has-money',
  ledger: household,
  severity: 'suspect',
  when: and(
    eq(countOver(c.householdCode), 1),
    ge(countOver(householdMembers, and(p.hasMinimumLiving, not(and(known(isSupported), isSupported)))), 1),
    not(transferLink.isBroken),
    or(not(known(attribute)), not(is(povertyAttribute, attribute, '低保贫困户', '低保脱贫户'))),
  ),
  must: gt(c.minimumLivingAllowance, 0),
  marks: [c.minimumLivingAllowance],
  basis: [dataQualityCatalogue2017, guizhouRuleSet2023],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '有低保人员没有低保金',
      what: '户编号{householdCode}在人表中有人享受低保，户表低保金为空或为0。',
      why: '享受低保的，低保金应计入转移性收入。',
      todo: '请核对：漏填的补填；年底刚享受、还没有发放的可核实属实。',
    },
    en: {
      title: 'A member on minimum living allowance, but no money',
      what: 'A member of household {householdCode} is on the allowance, but its amount is blank or nought.',
      why: 'The allowance counts as transfer income.',
      todo: 'Add the amount; confirm it if the first payment is still to come.',
    },
  },
});
