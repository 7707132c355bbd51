import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { personChecker2021 } from '../../basis/person-checker-2021';
import { known, optional, or } from '../../expr/build';
import { monitored } from '../../ledgers/monitored';
import { rule } from '../rule';

const { c } = monitored;

export default rule({
  id: 'monitored/has-serious-illness-insurance',
  ledger: monitored,
  severity: 'suspect',
  when: known(c.hasSeriousIllnessInsurance),
  // Those in the employees' insurance are not in the residents' scheme for serious illness.
  must: or(c.hasSeriousIllnessInsurance, optional(c.hasEmployeeMedical)),
  marks: [c.hasSeriousIllnessInsurance, c.hasEmployeeMedical],
  basis: [guizhouRuleSet2023, personChecker2021],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '没有参加大病保险',
      what: '是否参加大病保险填{hasSeriousIllnessInsurance}，职工医保填{hasEmployeeMedical}。',
      why: '参加居民医保的一并参加大病保险；参加职工医保的可以没有。',
      todo: '请与医保名单核对；未参保有原因的，可核实属实。',
    },
    en: {
      title: 'No insurance against serious illness',
      what: 'Serious illness insurance: {hasSeriousIllnessInsurance}; employees’ medical insurance: {hasEmployeeMedical}.',
      why: 'It comes with the residents’ insurance; those in the employees’ insurance may be without.',
      todo: 'Compare with the insurance list; if there is a reason, confirm it as true.',
    },
  },
});
