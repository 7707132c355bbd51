import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { and, blank, ge, not } from '../../expr/build';
import { monitored } from '../../ledgers/monitored';
import { hasHelpBesideSecurity, isAble, isOpen, members } from '../monitored-conditions';
import { rule } from '../rule';

const { c } = monitored;

export default rule({
  id: 'monitored/able-household-has-more-than-social-security',
  ledger: monitored,
  severity: 'suspect',
  dataYears: { from: 2021 },
  when: and(isOpen, not(blank(c.socialSecurityMeasures)), ge(members(isAble), 1)),
  must: hasHelpBesideSecurity,
  marks: [c.socialSecurityMeasures, c.labourSkill, c.householdCode],
  once: [c.householdCode],
  show: { able: { of: members(isAble), as: 'number' } },
  basis: [guizhouRuleSet2023],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '有劳动力的户只有综合保障一类措施',
      what: '户编号{householdCode}有{able}个普通或技能劳动力，措施只有综合保障（{socialSecurityMeasures}）。',
      why: '有劳动能力的应以产业、就业帮扶为主，不能只靠兜底。',
      todo: '请补录其他措施；劳动力在照料病人等情形，可核实属实。',
    },
    en: {
      title: 'Able household with social security only',
      what: 'Household {householdCode} has {able} able members, but only social security ({socialSecurityMeasures}).',
      why: 'Those who can work should be helped to earn, not only be kept.',
      todo: 'Enter the other help; if the able members are tied to the sick and the like, confirm it as true.',
    },
  },
});
