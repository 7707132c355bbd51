import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { personChecker2021 } from '../../basis/person-checker-2021';
import { or } from '../../expr/build';
import { person } from '../../ledgers/person';
import { rule } from '../rule';

const { c } = person;
export default rule({
  id: 'person/medical-insured',
  ledger: person,
  severity: 'suspect',
  must: or(c.hasResidentMedical, c.hasEmployeeMedical),
  marks: [c.hasResidentMedical, c.hasEmployeeMedical],
  basis: [guizhouRuleSet2023, personChecker2021],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '居民医保和职工医保都没有参加',
      what: '{memberName}的居民医保、职工医保都填否。',
      why: '基本医疗有保障要求参加其中一种。',
      todo: '请核实参保情况：已参保（含异地参保、参军、服刑等）的更正或核实属实，未参保的动员参保。',
    },
    en: {
      title: 'In neither medical insurance',
      what: '{memberName} is in neither the residents’ nor the employees’ medical insurance.',
      why: 'Basic medical care is assured by one of the two.',
      todo: 'Find out: correct it if insured, also elsewhere; otherwise help the person to join.',
    },
  },
});
