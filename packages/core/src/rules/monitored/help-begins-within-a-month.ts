import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { riskRemoval } from '../../codes/risk-removal';
import { and, asOf, ge, is, known, months, or, shift } from '../../expr/build';
import { monitored } from '../../ledgers/monitored';
import { hasAnyHelp, isMonitored } from '../monitored-conditions';
import { rule } from '../rule';

const { c } = monitored;

export default rule({
  id: 'monitored/help-begins-within-a-month',
  ledger: monitored,
  severity: 'suspect',
  dataYears: { from: 2021 },
  when: and(isMonitored, known(c.riskIdentifiedOn), ge(months(shift(c.riskIdentifiedOn, 1, 'months'), asOf), 1)),
  must: or(hasAnyHelp, is(riskRemoval, c.riskRemovalMode, '自然消除')),
  marks: [c.riskIdentifiedOn, c.industryMeasures, c.employmentMeasures, c.socialSecurityMeasures],
  once: [c.householdCode],
  basis: [guizhouRuleSet2023],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '识别已满一个月，还没有任何帮扶措施',
      what: '{riskIdentifiedOn}识别为监测对象，至今14类帮扶措施全部为空。',
      why: '识别后要及时落实帮扶，核查规则以一个月为限；风险自然消除的除外。',
      todo: '请补录已落实的措施；确未落实的，请尽快制定并落实。',
    },
    en: {
      title: 'Identified more than a month ago and no help at all',
      what: 'Identified in {riskIdentifiedOn}; all fourteen kinds of help are blank.',
      why: 'Help is to follow soon; rule sets allow one month. Risks that vanish by themselves are exempt.',
      todo: 'Enter the help given; if none was given, plan it now.',
    },
  },
});
