import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { personChecker2021 } from '../../basis/person-checker-2021';
import { and, not } from '../../expr/build';
import { person } from '../../ledgers/person';
import { rule } from '../rule';

const { c } = person;
export default rule({
  id: 'person/medical-insured-once',
  ledger: person,
  severity: 'suspect',
  must: not(and(c.hasResidentMedical, c.hasEmployeeMedical)),
  marks: [c.hasEmployeeMedical, c.hasResidentMedical],
  basis: [guizhouRuleSet2023, personChecker2021],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '居民医保和职工医保都参加了',
      what: '{memberName}的居民医保、职工医保都填是。',
      why: '同一时间一般只参加一种；当年由居民医保转职工医保的除外。',
      todo: '请核实参保情况，改正有误的一项；年中转换的，核实属实。',
    },
    en: {
      title: 'In both medical insurances',
      what: '{memberName} is in both the residents’ and the employees’ medical insurance.',
      why: 'People are usually in one of them, except in a year of change.',
      todo: 'Correct the wrong one; confirm it in a year of change.',
    },
  },
});
