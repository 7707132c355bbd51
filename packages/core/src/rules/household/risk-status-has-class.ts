import { ownContradiction } from '../../basis/own-contradiction';
import { known } from '../../expr/build';
import { household } from '../../ledgers/household';
import { rule } from '../rule';

const { c } = household;
export default rule({
  id: 'household/risk-status-has-class',
  ledger: household,
  severity: 'suspect',
  dataYears: { from: 2021 },
  when: known(c.riskRemoved),
  must: known(c.monitoringClass),
  marks: [c.monitoringClass, c.riskRemoved],
  basis: [ownContradiction],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '填了风险情况没有监测对象类型',
      what: '户编号{householdCode}填了风险识别或消除情况，监测对象类型为空。',
      why: '只有监测对象才有风险识别、消除情况。',
      todo: '请补填监测对象类型；不是监测对象的，清空风险情况。',
    },
    en: {
      title: 'Risk without a monitoring class',
      what: 'Household {householdCode} has a state or month of risk, but no monitoring class.',
      why: 'Only monitored households have a risk that is identified and removed.',
      todo: 'Fill in the class, or clear the risk.',
    },
  },
});
