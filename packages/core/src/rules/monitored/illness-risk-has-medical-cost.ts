import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { healthStatus } from '../../codes/health-status';
import { and, ge, gt, has } from '../../expr/build';
import { monitored } from '../../ledgers/monitored';
import { hasRisk, isOpen, members } from '../monitored-conditions';
import { rule } from '../rule';

const { c } = monitored;

/** Nobody ill is for `monitored/illness-risk-has-ill-member` to say. */
export default rule({
  id: 'monitored/illness-risk-has-medical-cost',
  ledger: monitored,
  severity: 'suspect',
  dataYears: { from: 2021 },
  when: and(isOpen, hasRisk('因病'), ge(members(has(healthStatus, c.healthStatus, '长期慢性病', '大病')), 1)),
  must: gt(c.medicalSelfPaid, 0),
  marks: [c.medicalSelfPaid, c.risk1],
  once: [c.householdCode],
  basis: [guizhouRuleSet2023],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '风险为因病，合规自付支出却是0',
      what: '风险中有因病，合规自付支出为{medicalSelfPaid}元。',
      why: '因病的风险在于自付医疗费用，没有自付就看不出负担。',
      todo: '请按医保结算单核填；确无自付的，请核对风险是否仍在。',
    },
    en: {
      title: 'Risk of illness, but no medical cost was paid',
      what: 'The risk is illness, and the eligible medical costs paid are {medicalSelfPaid} yuan.',
      why: 'The risk lies in the costs the household bears; with none there is no burden to see.',
      todo: 'Fill it in from the insurance statement; if there was none, check whether the risk is still there.',
    },
  },
});
