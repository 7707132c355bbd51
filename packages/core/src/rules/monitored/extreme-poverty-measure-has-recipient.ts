import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { extremePovertyPolicy } from '../../codes/extreme-poverty-policy';
import { socialSecurityMeasure } from '../../codes/measure-social-security';
import { and, ge, has, is } from '../../expr/build';
import { monitored } from '../../ledgers/monitored';
import { isOpen, members } from '../monitored-conditions';
import { rule } from '../rule';

const { c } = monitored;

export default rule({
  id: 'monitored/extreme-poverty-measure-has-recipient',
  ledger: monitored,
  severity: 'suspect',
  dataYears: { from: 2021 },
  when: and(isOpen, has(socialSecurityMeasure, c.socialSecurityMeasures, '特困供养')),
  must: ge(members(is(extremePovertyPolicy, c.extremePovertyPolicy, '农村特困', '城市特困')), 1),
  marks: [c.socialSecurityMeasures, c.extremePovertyPolicy, c.householdCode],
  once: [c.householdCode],
  basis: [guizhouRuleSet2023],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '措施有特困供养，成员却都不享受',
      what: '户编号{householdCode}综合保障为{socialSecurityMeasures}，没有成员享受特困供养（本行为{extremePovertyPolicy}）。',
      why: '户的措施和人的政策要一致；特困人员去世或停止供养未更新，会这样。',
      todo: '请与民政名单核对，改正有误的一项。',
    },
    en: {
      title: 'Extreme poverty support as a measure, but nobody receives it',
      what: 'Household {householdCode} has {socialSecurityMeasures}, but no member receives the support (this row: {extremePovertyPolicy}).',
      why: 'The household’s measure and the members’ policy have to agree; support that ended is a common cause.',
      todo: 'Compare with the civil affairs list and correct the wrong one.',
    },
  },
});
