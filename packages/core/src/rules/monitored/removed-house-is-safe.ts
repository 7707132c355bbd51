import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { zongyangRemoval2024 } from '../../basis/zongyang-removal-2024';
import { and, known, not } from '../../expr/build';
import { monitored } from '../../ledgers/monitored';
import { isRemoved } from '../monitored-conditions';
import { rule } from '../rule';

const { c } = monitored;

export default rule({
  id: 'monitored/removed-house-is-safe',
  ledger: monitored,
  severity: 'suspect',
  dataYears: { from: 2021 },
  when: and(isRemoved, known(c.hasUnsafeHouse)),
  must: not(c.hasUnsafeHouse),
  marks: [c.hasUnsafeHouse, c.riskRemoved],
  once: [c.householdCode],
  basis: [guizhouRuleSet2023, zongyangRemoval2024],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '风险已消除，住房却还是危房',
      what: '风险是否已消除填{riskRemoved}，是否危房户填{hasUnsafeHouse}。',
      why: '消除风险要求三保障和饮水安全没有问题，住房仍不安全不应消除。',
      todo: '请核实住房现状，改正危房标注，或按程序重新识别。',
    },
    en: {
      title: 'The risk is removed, but the house is still unsafe',
      what: 'Risk removed: {riskRemoved}; unsafe house: {hasUnsafeHouse}.',
      why: 'Removal asks for safe housing, schooling, medical cover and water.',
      todo: 'Look at the house, then correct the entry or identify the household again.',
    },
  },
});
