import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { and, blank, not } from '../../expr/build';
import { monitored } from '../../ledgers/monitored';
import { rule } from '../rule';

const { c } = monitored;

export default rule({
  id: 'monitored/living-conditions-filled',
  ledger: monitored,
  severity: 'notice',
  must: and(not(blank(c.hasHouseholdPower)), not(blank(c.hasSanitaryToilet)), not(blank(c.hasPavedAccess))),
  marks: [c.hasHouseholdPower, c.hasSanitaryToilet, c.hasPavedAccess],
  once: [c.householdCode],
  basis: [guizhouRuleSet2023],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '用电、厕所或入户路没有填',
      what: '是否通生活用电为{hasHouseholdPower}，是否有卫生厕所为{hasSanitaryToilet}，入户道路是否硬化为{hasPavedAccess}。',
      why: '核查规则把这几项列为必填。',
      todo: '请入户核实后填是或否。',
    },
    en: {
      title: 'Power, toilet or path is not filled in',
      what: 'Power: {hasHouseholdPower}; sanitary toilet: {hasSanitaryToilet}; paved path: {hasPavedAccess}.',
      why: 'Rule sets demand these entries.',
      todo: 'Visit and enter yes or no.',
    },
  },
});
