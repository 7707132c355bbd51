import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { and, blank, gt, known, not, or } from '../../expr/build';
import { monitored } from '../../ledgers/monitored';
import { isRemoved } from '../monitored-conditions';
import { rule } from '../rule';

const { c } = monitored;

export default rule({
  id: 'monitored/wages-after-removal-by-work',
  ledger: monitored,
  severity: 'suspect',
  dataYears: { from: 2021 },
  when: and(isRemoved, known(c.wageIncomeAfter), or(not(blank(c.employmentMeasures)), not(blank(c.publicPostMeasures)))),
  must: gt(c.wageIncomeAfter, 0),
  marks: [c.wageIncomeAfter, c.employmentMeasures, c.publicPostMeasures],
  once: [c.householdCode],
  basis: [guizhouRuleSet2023],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '有就业或公益岗帮扶，消除后工资性收入为0',
      what: '就业帮扶为{employmentMeasures}，公益性岗位帮扶为{publicPostMeasures}，风险消除后工资性收入为{wageIncomeAfter}元。',
      why: '靠就业消除风险的，应有工资性收入。',
      todo: '请核对收入是否漏算；帮扶后又失业的，请核对风险是否真正消除。',
    },
    en: {
      title: 'Help with work, but no wages after removal',
      what: 'Help with work: {employmentMeasures}; public posts: {publicPostMeasures}; wage income after removal: {wageIncomeAfter} yuan.',
      why: 'Where work removed the risk there should be wages.',
      todo: 'See whether wages were left out; if the work was lost again, check whether the risk is really removed.',
    },
  },
});
