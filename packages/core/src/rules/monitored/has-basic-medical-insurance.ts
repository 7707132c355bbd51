import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { personChecker2021 } from '../../basis/person-checker-2021';
import { and, blank, known, not, optional, or } from '../../expr/build';
import { monitored } from '../../ledgers/monitored';
import { rule } from '../rule';

const { c } = monitored;

export default rule({
  id: 'monitored/has-basic-medical-insurance',
  ledger: monitored,
  severity: 'suspect',
  when: and(known(c.hasResidentMedical, c.hasEmployeeMedical), or(blank(optional(c.riskRemoved)), not(optional(c.riskRemoved)))),
  must: or(c.hasResidentMedical, c.hasEmployeeMedical),
  marks: [c.hasResidentMedical, c.hasEmployeeMedical],
  basis: [guizhouRuleSet2023, personChecker2021],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '居民医保和职工医保都没有参加',
      what: '居民医保填{hasResidentMedical}，职工医保填{hasEmployeeMedical}。',
      why: '基本医疗要有保障；新生儿未参保、参军、服刑、异地参保等除外。',
      todo: '请与医保名单核对；属于例外的，可核实属实。',
    },
    en: {
      title: 'Neither residents’ nor employees’ medical insurance',
      what: 'Residents’ insurance: {hasResidentMedical}; employees’: {hasEmployeeMedical}.',
      why: 'Everybody should have one; newborns, soldiers, prisoners and those insured elsewhere are exempt.',
      todo: 'Compare with the insurance list; for an exemption confirm it as true.',
    },
  },
});
