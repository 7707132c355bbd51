import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { socialSecurityMeasure } from '../../codes/measure-social-security';
import { minimumLivingPolicy } from '../../codes/minimum-living-policy';
import { and, has, is } from '../../expr/build';
import { monitored } from '../../ledgers/monitored';
import { isOpen } from '../monitored-conditions';
import { rule } from '../rule';

const { c } = monitored;

export default rule({
  id: 'monitored/minimum-living-recipient-has-measure',
  ledger: monitored,
  severity: 'notice',
  dataYears: { from: 2021 },
  when: and(isOpen, is(minimumLivingPolicy, c.minimumLivingPolicy, '农村低保', '城市低保')),
  must: has(socialSecurityMeasure, c.socialSecurityMeasures, '低保'),
  marks: [c.socialSecurityMeasures, c.minimumLivingPolicy, c.householdCode],
  once: [c.householdCode],
  basis: [guizhouRuleSet2023],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '成员享受低保，综合保障里没有低保',
      what: '户编号{householdCode}有成员享受{minimumLivingPolicy}，综合保障为{socialSecurityMeasures}。',
      why: '户的措施和人的政策要一致，多半是措施漏录。',
      todo: '请补录综合保障，或核对低保名单。',
    },
    en: {
      title: 'A member receives the minimum living allowance, but it is no measure',
      what: 'A member of household {householdCode} receives {minimumLivingPolicy}; social security: {socialSecurityMeasures}.',
      why: 'The household’s measures and the members’ policies have to agree; the measure was probably left out.',
      todo: 'Enter the measure, or check the civil affairs list.',
    },
  },
});
