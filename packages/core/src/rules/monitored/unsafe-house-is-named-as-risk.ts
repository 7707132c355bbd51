import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { and, known } from '../../expr/build';
import { monitored } from '../../ledgers/monitored';
import { hasRisk, isOpen } from '../monitored-conditions';
import { rule } from '../rule';

const { c } = monitored;

export default rule({
  id: 'monitored/unsafe-house-is-named-as-risk',
  ledger: monitored,
  severity: 'suspect',
  dataYears: { from: 2021 },
  when: and(isOpen, known(c.hasUnsafeHouse), c.hasUnsafeHouse),
  must: hasRisk('因安全住房'),
  marks: [c.hasUnsafeHouse, c.risk1],
  once: [c.householdCode],
  basis: [guizhouRuleSet2023],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '是危房户，风险中却没有安全住房',
      what: '是否危房户填{hasUnsafeHouse}，五项风险中没有因安全住房。',
      why: '住房不安全就是监测的风险之一，应当列出并落实住房措施。',
      todo: '请核实住房鉴定结果，补上风险，或改正是否危房户。',
    },
    en: {
      title: 'The house is unsafe, but that risk is not named',
      what: 'Whether the house is unsafe says {hasUnsafeHouse}, and none of the five risks is unsafe housing.',
      why: 'An unsafe house is one of the risks; it should be named and met with help.',
      todo: 'Check the inspection, then add the risk or correct the entry on the house.',
    },
  },
});
