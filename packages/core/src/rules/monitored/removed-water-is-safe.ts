import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { zongyangRemoval2024 } from '../../basis/zongyang-removal-2024';
import { and, known } from '../../expr/build';
import { monitored } from '../../ledgers/monitored';
import { isRemoved } from '../monitored-conditions';
import { rule } from '../rule';

const { c } = monitored;

export default rule({
  id: 'monitored/removed-water-is-safe',
  ledger: monitored,
  severity: 'suspect',
  dataYears: { from: 2021 },
  when: and(isRemoved, known(c.hasSafeWater)),
  must: c.hasSafeWater,
  marks: [c.hasSafeWater, c.riskRemoved],
  once: [c.householdCode],
  basis: [guizhouRuleSet2023, zongyangRemoval2024],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '风险已消除，饮水却还不安全',
      what: '风险是否已消除填{riskRemoved}，是否解决安全饮用水填{hasSafeWater}。',
      why: '消除风险要求三保障和饮水安全没有问题，饮水仍不安全不应消除。',
      todo: '请核实饮水现状，改正饮水标注，或按程序重新识别。',
    },
    en: {
      title: 'The risk is removed, but the water is still unsafe',
      what: 'Risk removed: {riskRemoved}; safe water: {hasSafeWater}.',
      why: 'Removal asks for safe housing, schooling, medical cover and water.',
      todo: 'Look at the supply, then correct the entry or identify the household again.',
    },
  },
});
