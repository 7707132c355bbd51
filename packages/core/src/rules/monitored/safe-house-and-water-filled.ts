import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { and, blank, not } from '../../expr/build';
import { monitored } from '../../ledgers/monitored';
import { rule } from '../rule';

const { c } = monitored;

export default rule({
  id: 'monitored/safe-house-and-water-filled',
  ledger: monitored,
  severity: 'suspect',
  must: and(not(blank(c.hasUnsafeHouse)), not(blank(c.hasSafeWater))),
  marks: [c.hasUnsafeHouse, c.hasSafeWater],
  once: [c.householdCode],
  basis: [guizhouRuleSet2023],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '住房安全或饮水安全没有填',
      what: '是否危房户为{hasUnsafeHouse}，是否解决安全饮用水为{hasSafeWater}。',
      why: '这两项是监测必看的，空着就不知道有没有风险。',
      todo: '请入户核实后填是或否。',
    },
    en: {
      title: 'Safe house or safe water is not filled in',
      what: 'Unsafe house: {hasUnsafeHouse}; safe water: {hasSafeWater}.',
      why: 'Both are what monitoring looks at first; with a blank nobody knows the risk.',
      todo: 'Visit and enter yes or no.',
    },
  },
});
