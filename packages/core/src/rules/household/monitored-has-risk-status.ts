import { unverifiedPractice } from '../../basis/unverified-practice';
import { known } from '../../expr/build';
import { household } from '../../ledgers/household';
import { rule } from '../rule';

const { c } = household;
export default rule({
  id: 'household/monitored-has-risk-status',
  ledger: household,
  severity: 'suspect',
  dataYears: { from: 2021 },
  when: known(c.monitoringClass),
  must: known(c.riskRemoved),
  marks: [c.riskRemoved, c.monitoringClass],
  basis: [unverifiedPractice],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '监测对象没有填风险是否消除',
      what: '户编号{householdCode}的监测对象类型填{monitoringClass}，风险是否消除为空。',
      why: '未消除的户数、人数由这一栏统计，空着会漏统计。',
      todo: '请补填是或否。',
    },
    en: {
      title: 'Monitored, but not said whether the risk is removed',
      what: 'Household {householdCode} has monitoring class {monitoringClass}, but whether its risk is removed is blank.',
      why: 'Households with open risks are counted by it.',
      todo: 'Answer yes or no.',
    },
  },
});
