import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { and, known, not, optional, or } from '../../expr/build';
import { roster } from '../../ledgers/roster';
import { rule } from '../rule';

const { c } = roster;
const isRemoved = optional(c.riskRemoved);

export default rule({
  id: 'roster/unsafe-water-monitored',
  ledger: roster,
  severity: 'suspect',
  dataYears: { from: 2021 },
  when: not(c.hasSafeWater),
  must: and(or(known(c.monitoringClass), known(isRemoved)), or(not(known(isRemoved)), not(isRemoved))),
  marks: [c.hasSafeWater, c.monitoringClass],
  once: [c.householdCode],
  basis: [guizhouRuleSet2023],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '没有解决安全饮用水，没有纳入监测',
      what: '户编号{householdCode}的是否解决安全饮用水填否，监测对象类型为空或风险已消除。',
      why: '饮水安全没有保障是需要监测的风险。',
      todo: '请核实：已解决的更新；没有解决的按程序纳入监测、落实饮水保障。',
    },
    en: {
      title: 'Unsafe drinking water, but the household is not monitored',
      what: 'Drinking water of household {householdCode} is not safe, but it has no monitoring class or its risk is removed.',
      why: 'Unsafe drinking water is a risk to be monitored.',
      todo: 'Bring it up to date, or have the household monitored and supplied.',
    },
  },
});
