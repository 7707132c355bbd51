import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { blank, not } from '../../expr/build';
import { monitored } from '../../ledgers/monitored';
import { isMonitored } from '../monitored-conditions';
import { rule } from '../rule';

const { c } = monitored;

export default rule({
  id: 'monitored/first-risk-filled',
  ledger: monitored,
  severity: 'suspect',
  dataYears: { from: 2021 },
  when: isMonitored,
  must: not(blank(c.risk1)),
  marks: [c.risk1, c.monitoringClass],
  once: [c.householdCode],
  basis: [guizhouRuleSet2023],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '监测对象没有填返贫致贫风险',
      what: '监测对象类别为{monitoringClass}，致贫/返贫风险1为空。',
      why: '没有风险就没有监测的理由，也无从对应措施。',
      todo: '请按认定表补填主要风险。',
    },
    en: {
      title: 'A monitored household without a risk',
      what: 'The class is {monitoringClass}, and the first risk is blank.',
      why: 'Without a risk there is no reason to monitor and nothing for help to answer.',
      todo: 'Fill in the main risk from the decision.',
    },
  },
});
