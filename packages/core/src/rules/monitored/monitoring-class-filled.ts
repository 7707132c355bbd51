import { unverifiedPractice } from '../../basis/unverified-practice';
import { blank, not, or } from '../../expr/build';
import { monitored } from '../../ledgers/monitored';
import { rule } from '../rule';

const { c } = monitored;

/** The other rules of monitored households ask what class they are: without one they are silent. */
export default rule({
  id: 'monitored/monitoring-class-filled',
  ledger: monitored,
  severity: 'suspect',
  dataYears: { from: 2021 },
  when: or(not(blank(c.risk1)), not(blank(c.riskIdentifiedOn))),
  must: not(blank(c.monitoringClass)),
  marks: [c.monitoringClass, c.risk1, c.riskIdentifiedOn],
  once: [c.householdCode],
  basis: [unverifiedPractice],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '有风险或识别时间，没有填监测对象类别',
      what: '户编号{householdCode}的风险1填{risk1}、识别时间填{riskIdentifiedOn}，监测对象类别为空。',
      why: '监测对象分三类，不分类就无法按类统计，也无法核查风险和措施。',
      todo: '请按认定表补填类别；没有纳入监测的，清空风险和识别时间。',
    },
    en: {
      title: 'A risk or a month of identification, but no class',
      what: 'Household {householdCode} has the risk {risk1} and was identified in {riskIdentifiedOn}, but its class is blank.',
      why: 'Monitored households are of three classes; without one they are neither counted nor checked.',
      todo: 'Fill in the class from the decision, or clear the risk and the month.',
    },
  },
});
