import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { and, known, not } from '../../expr/build';
import { monitored } from '../../ledgers/monitored';
import { rule } from '../rule';

const { c } = monitored;

export default rule({
  id: 'monitored/one-pension-insurance',
  ledger: monitored,
  severity: 'suspect',
  when: known(c.hasResidentPension, c.hasEmployeePension),
  must: not(and(c.hasResidentPension, c.hasEmployeePension)),
  marks: [c.hasResidentPension, c.hasEmployeePension],
  basis: [guizhouRuleSet2023],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '居民养老和职工养老都填了参加',
      what: '居民养老填{hasResidentPension}，职工养老填{hasEmployeePension}。',
      why: '同一时间一般只参加一种；当年转换的会两项都有。',
      todo: '请与社保名单核对；当年转换的，可核实属实。',
    },
    en: {
      title: 'Both residents’ and employees’ pension insurance',
      what: 'Residents’ pension insurance: {hasResidentPension}; employees’: {hasEmployeePension}.',
      why: 'People are in one of them; both occur in a year of change.',
      todo: 'Compare with the insurance list; for a year of change confirm it as true.',
    },
  },
});
