import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { zongyangRemoval2024 } from '../../basis/zongyang-removal-2024';
import { and, known, or } from '../../expr/build';
import { monitored } from '../../ledgers/monitored';
import { isRemoved } from '../monitored-conditions';
import { rule } from '../rule';

const { c } = monitored;

export default rule({
  id: 'monitored/removed-members-have-medical-insurance',
  ledger: monitored,
  severity: 'suspect',
  dataYears: { from: 2021 },
  when: and(isRemoved, known(c.hasResidentMedical, c.hasEmployeeMedical)),
  must: or(c.hasResidentMedical, c.hasEmployeeMedical),
  marks: [c.hasResidentMedical, c.hasEmployeeMedical, c.riskRemoved],
  basis: [guizhouRuleSet2023, zongyangRemoval2024],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '风险已消除，成员却没有基本医保',
      what: '风险是否已消除填{riskRemoved}，居民医保填{hasResidentMedical}，职工医保填{hasEmployeeMedical}。',
      why: '消除风险要求基本医疗有保障；新生儿未参保、参军、异地参保等除外。',
      todo: '请与医保名单核对；属于例外的，可核实属实。',
    },
    en: {
      title: 'The risk is removed, but a member has no medical insurance',
      what: 'Risk removed: {riskRemoved}; residents’ insurance: {hasResidentMedical}; employees’: {hasEmployeeMedical}.',
      why: 'Removal asks for medical cover; newborns, soldiers and those insured elsewhere are exempt.',
      todo: 'Compare with the insurance list; for an exemption confirm it as true.',
    },
  },
});
