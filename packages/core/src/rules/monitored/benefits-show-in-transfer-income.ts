import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { socialSecurityMeasure } from '../../codes/measure-social-security';
import { and, asOf, ge, gt, has, known, months } from '../../expr/build';
import { monitored } from '../../ledgers/monitored';
import { isMonitored } from '../monitored-conditions';
import { rule } from '../rule';

const { c } = monitored;

export default rule({
  id: 'monitored/benefits-show-in-transfer-income',
  ledger: monitored,
  severity: 'suspect',
  dataYears: { from: 2021 },
  when: and(
    isMonitored,
    known(c.riskIdentifiedOn),
    ge(months(c.riskIdentifiedOn, asOf), 12),
    has(socialSecurityMeasure, c.socialSecurityMeasures, '低保', '特困供养', '残疾人补贴', '养老保险', '高龄补贴'),
  ),
  must: gt(c.transferIncome, 0),
  marks: [c.transferIncome, c.socialSecurityMeasures],
  once: [c.householdCode],
  basis: [guizhouRuleSet2023],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '有低保等保障，转移性收入却是0',
      what: '综合保障为{socialSecurityMeasures}，转移性收入为{transferIncome}元。',
      why: '低保金、特困金、残疾人两项补贴、养老金都计入转移性收入。',
      todo: '请按一卡通流水补算转移性收入。',
    },
    en: {
      title: 'Social security, but no transfer income',
      what: 'Social security: {socialSecurityMeasures}; transfer income: {transferIncome} yuan.',
      why: 'These payments all count as transfer income.',
      todo: 'Add them from the bank statement.',
    },
  },
});
