import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { known } from '../../expr/build';
import { roster } from '../../ledgers/roster';
import { rule } from '../rule';

const { c } = roster;
export default rule({
  id: 'roster/monitored-has-risk-month',
  ledger: roster,
  severity: 'suspect',
  dataYears: { from: 2021 },
  when: known(c.monitoringClass),
  must: known(c.riskIdentifiedOn),
  marks: [c.riskIdentifiedOn, c.monitoringClass],
  once: [c.householdCode],
  basis: [guizhouRuleSet2023],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '监测对象没有风险识别时间',
      what: '户编号{householdCode}的监测对象类型填{monitoringClass}，风险识别时间为空。',
      why: '识别时间是计算监测期限和分年度统计的依据。',
      todo: '请对照监测档案补填。',
    },
    en: {
      title: 'Monitored, but without a month of identification',
      what: 'Household {householdCode} has monitoring class {monitoringClass}, but the month of identification is blank.',
      why: 'Terms and yearly counts rest on it.',
      todo: 'Fill it in from the file.',
    },
  },
});
