import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { and, known, not } from '../../expr/build';
import { monitored } from '../../ledgers/monitored';
import { hasRisk, isOpen } from '../monitored-conditions';
import { rule } from '../rule';

const { c } = monitored;

export default rule({
  id: 'monitored/unsafe-water-is-named-as-risk',
  ledger: monitored,
  severity: 'suspect',
  dataYears: { from: 2021 },
  when: and(isOpen, known(c.hasSafeWater), not(c.hasSafeWater)),
  must: hasRisk('因安全饮水'),
  marks: [c.hasSafeWater, c.risk1],
  once: [c.householdCode],
  basis: [guizhouRuleSet2023],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '饮水不安全，风险中却没有安全饮水',
      what: '是否解决安全饮用水填{hasSafeWater}，五项风险中没有因安全饮水。',
      why: '饮水不安全就是监测的风险之一，应当列出并落实饮水措施。',
      todo: '请核实饮水情况，补上风险，或改正是否解决安全饮用水。',
    },
    en: {
      title: 'The water is unsafe, but that risk is not named',
      what: 'Whether drinking water is safe says {hasSafeWater}, and none of the five risks is unsafe water.',
      why: 'Unsafe water is one of the risks; it should be named and met with help.',
      todo: 'Check the supply, then add the risk or correct the entry on water.',
    },
  },
});
