import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { healthStatus } from '../../codes/health-status';
import { socialSecurityMeasure } from '../../codes/measure-social-security';
import { and, ge, has } from '../../expr/build';
import { monitored } from '../../ledgers/monitored';
import { isOpen, members } from '../monitored-conditions';
import { rule } from '../rule';

const { c } = monitored;

export default rule({
  id: 'monitored/disability-grant-has-disabled-member',
  ledger: monitored,
  severity: 'suspect',
  dataYears: { from: 2021 },
  when: and(isOpen, has(socialSecurityMeasure, c.socialSecurityMeasures, '残疾人补贴')),
  must: ge(members(has(healthStatus, c.healthStatus, '残疾')), 1),
  marks: [c.socialSecurityMeasures, c.healthStatus, c.householdCode],
  once: [c.householdCode],
  basis: [guizhouRuleSet2023],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '有残疾人补贴，家中却没有残疾人',
      what: '户编号{householdCode}综合保障为{socialSecurityMeasures}，各成员健康状况都没有残疾（本行为{healthStatus}）。',
      why: '残疾人两项补贴发给持证残疾人。',
      todo: '请核对健康状况和残疾证，改正有误的一项。',
    },
    en: {
      title: 'Disability grant, but no disabled member',
      what: 'Household {householdCode} has {socialSecurityMeasures}, but no member is disabled (this row: {healthStatus}).',
      why: 'The grants go to holders of a disability certificate.',
      todo: 'Check health and certificates, and correct the wrong one.',
    },
  },
});
