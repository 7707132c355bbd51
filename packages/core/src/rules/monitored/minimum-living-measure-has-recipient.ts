import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { socialSecurityMeasure } from '../../codes/measure-social-security';
import { minimumLivingPolicy } from '../../codes/minimum-living-policy';
import { and, ge, has, is } from '../../expr/build';
import { monitored } from '../../ledgers/monitored';
import { isOpen, members } from '../monitored-conditions';
import { rule } from '../rule';

const { c } = monitored;

export default rule({
  id: 'monitored/minimum-living-measure-has-recipient',
  ledger: monitored,
  severity: 'suspect',
  dataYears: { from: 2021 },
  when: and(isOpen, has(socialSecurityMeasure, c.socialSecurityMeasures, '低保')),
  must: ge(members(is(minimumLivingPolicy, c.minimumLivingPolicy, '农村低保', '城市低保')), 1),
  marks: [c.socialSecurityMeasures, c.minimumLivingPolicy, c.householdCode],
  once: [c.householdCode],
  basis: [guizhouRuleSet2023],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '措施有低保，成员却都不享受低保',
      what: '户编号{householdCode}综合保障为{socialSecurityMeasures}，没有成员享受低保（本行为{minimumLivingPolicy}）。',
      why: '户的措施和人的政策要一致；低保已停发未更新，会这样。',
      todo: '请与民政名单核对，改正有误的一项。',
    },
    en: {
      title: 'Minimum living allowance as a measure, but nobody receives it',
      what: 'Household {householdCode} has {socialSecurityMeasures}, but no member receives the allowance (this row: {minimumLivingPolicy}).',
      why: 'The household’s measure and the members’ policy have to agree; an allowance that ended is a common cause.',
      todo: 'Compare with the civil affairs list and correct the wrong one.',
    },
  },
});
