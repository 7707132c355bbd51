import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { personChecker2021 } from '../../basis/person-checker-2021';
import { and, known, not } from '../../expr/build';
import { monitored } from '../../ledgers/monitored';
import { rule } from '../rule';

const { c } = monitored;

export default rule({
  id: 'monitored/one-basic-medical-insurance',
  ledger: monitored,
  severity: 'suspect',
  when: known(c.hasResidentMedical, c.hasEmployeeMedical),
  must: not(and(c.hasResidentMedical, c.hasEmployeeMedical)),
  marks: [c.hasResidentMedical, c.hasEmployeeMedical],
  basis: [guizhouRuleSet2023, personChecker2021],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '居民医保和职工医保都填了参加',
      what: '居民医保填{hasResidentMedical}，职工医保填{hasEmployeeMedical}。',
      why: '两种基本医保一般只参加一种；当年转换的会两项都有。',
      todo: '请与医保名单核对；当年转换的，可核实属实。',
    },
    en: {
      title: 'Both residents’ and employees’ medical insurance',
      what: 'Residents’ insurance: {hasResidentMedical}; employees’: {hasEmployeeMedical}.',
      why: 'People have one of them; both occur in a year of change.',
      todo: 'Compare with the insurance list; for a year of change confirm it as true.',
    },
  },
});
