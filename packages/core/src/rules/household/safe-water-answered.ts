import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { known } from '../../expr/build';
import { household } from '../../ledgers/household';
import { rule } from '../rule';

const { c } = household;
export default rule({
  id: 'household/safe-water-answered',
  ledger: household,
  severity: 'suspect',
  must: known(c.hasSafeWater),
  marks: [c.hasSafeWater],
  basis: [guizhouRuleSet2023],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '是否解决安全饮用水没有填',
      what: '户编号{householdCode}的“是否解决安全饮用水”为空。',
      why: '这是“三保障”和饮水安全的必填项，空着不知道是否达标。',
      todo: '请核实后填是或否。',
    },
    en: {
      title: 'No answer: whether drinking water is safe',
      what: 'For household {householdCode} it is not said whether drinking water is safe.',
      why: 'It must be answered: without it nobody knows whether the standard is met.',
      todo: 'Find out and answer yes or no.',
    },
  },
});
