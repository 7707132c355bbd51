import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { blank, not } from '../../expr/build';
import { monitored } from '../../ledgers/monitored';
import { isMonitored } from '../monitored-conditions';
import { rule } from '../rule';

const { c } = monitored;

export default rule({
  id: 'monitored/identification-month-filled',
  ledger: monitored,
  severity: 'suspect',
  when: isMonitored,
  must: not(blank(c.riskIdentifiedOn)),
  marks: [c.riskIdentifiedOn, c.monitoringClass],
  once: [c.householdCode],
  basis: [guizhouRuleSet2023],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '监测对象没有识别监测时间',
      what: '监测对象类别为{monitoringClass}，识别监测时间为空。',
      why: '没有识别时间，帮扶是否及时、监测是否满期都无法核对。',
      todo: '请按认定表补填年月。',
    },
    en: {
      title: 'A monitored household without its month of identification',
      what: 'The class is {monitoringClass}, and the month of identification is blank.',
      why: 'Without it nobody can tell whether help came in time and monitoring lasted long enough.',
      todo: 'Fill it in from the decision.',
    },
  },
});
