import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { and, blank, not } from '../../expr/build';
import { monitored } from '../../ledgers/monitored';
import { hasRisk, isMonitored } from '../monitored-conditions';
import { rule } from '../rule';

const { c } = monitored;

export default rule({
  id: 'monitored/other-risk-has-remark',
  ledger: monitored,
  severity: 'suspect',
  dataYears: { from: 2021 },
  when: and(isMonitored, hasRisk('其他')),
  must: not(blank(c.riskRemark)),
  marks: [c.riskRemark, c.risk1],
  once: [c.householdCode],
  basis: [guizhouRuleSet2023],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '风险为其他却没有备注',
      what: '风险中有其他，其他备注为空。',
      why: '选其他的要写明是什么风险，否则无法核对措施。',
      todo: '请写明具体风险，或改选已有的风险类型。',
    },
    en: {
      title: 'Another risk is named, but not which',
      what: 'One of the risks is “other”, and the remark on it is blank.',
      why: 'Another risk has to be described, or no measure can be matched to it.',
      todo: 'Describe it, or choose one of the listed risks.',
    },
  },
});
