import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { and, not } from '../../expr/build';
import { person } from '../../ledgers/person';
import { rule } from '../rule';

const { c } = person;
export default rule({
  id: 'person/pension-insured-once',
  ledger: person,
  severity: 'suspect',
  must: not(and(c.hasResidentPension, c.hasEmployeePension)),
  marks: [c.hasEmployeePension, c.hasResidentPension],
  basis: [guizhouRuleSet2023],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '居民养老和职工养老都参加了',
      what: '{memberName}的居民养老保险、职工养老保险都填是。',
      why: '同一时间一般只参加一种；当年转换的除外。',
      todo: '请核实参保情况，改正有误的一项；年中转换的，核实属实。',
    },
    en: {
      title: 'In both pension insurances',
      what: '{memberName} is in both the residents’ and the employees’ pension insurance.',
      why: 'People are usually in one of them, except in a year of change.',
      todo: 'Correct the wrong one; confirm it in a year of change.',
    },
  },
});
