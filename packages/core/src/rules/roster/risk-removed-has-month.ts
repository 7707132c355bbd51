import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { and, known } from '../../expr/build';
import { roster } from '../../ledgers/roster';
import { rule } from '../rule';

const { c } = roster;
export default rule({
  id: 'roster/risk-removed-has-month',
  ledger: roster,
  severity: 'suspect',
  dataYears: { from: 2021 },
  when: and(known(c.riskRemoved), c.riskRemoved),
  must: known(c.riskRemovedOn),
  marks: [c.riskRemovedOn, c.riskRemoved],
  once: [c.householdCode],
  basis: [guizhouRuleSet2023],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '风险已消除没有消除时间',
      what: '户编号{householdCode}的风险已消除，风险消除时间为空。',
      why: '风险消除要有消除的年月。',
      todo: '请对照监测档案补填；没有消除的，把风险是否消除改为否。',
    },
    en: {
      title: 'Risk removed, but without a month',
      what: 'The risk of household {householdCode} is removed, but the month of removal is blank.',
      why: 'A removal has its month.',
      todo: 'Fill it in from the file, or correct the answer.',
    },
  },
});
