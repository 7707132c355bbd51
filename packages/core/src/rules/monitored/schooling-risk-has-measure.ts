import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { and, blank, not, or } from '../../expr/build';
import { monitored } from '../../ledgers/monitored';
import { hasAnyHelp, hasRisk, isMonitored } from '../monitored-conditions';
import { rule } from '../rule';

const { c } = monitored;

export default rule({
  id: 'monitored/schooling-risk-has-measure',
  ledger: monitored,
  severity: 'suspect',
  dataYears: { from: 2021 },
  when: and(isMonitored, hasRisk('因学'), hasAnyHelp),
  must: or(not(blank(c.educationMeasures)), not(blank(c.compulsoryEducationMeasures)), not(blank(c.socialMeasures))),
  marks: [c.educationMeasures, c.compulsoryEducationMeasures, c.socialMeasures, c.risk1],
  once: [c.householdCode],
  basis: [guizhouRuleSet2023],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '风险为因学，没有教育类帮扶',
      what: '风险中有因学，教育帮扶为{educationMeasures}，义务教育保障为{compulsoryEducationMeasures}，社会帮扶为{socialMeasures}。',
      why: '措施要对准风险：因学应有教育帮扶、义务教育保障或社会帮扶。',
      todo: '请补录已落实的措施；尚未落实的，请抓紧落实。',
    },
    en: {
      title: 'Risk of schooling without help with school',
      what: 'The risk is schooling; help with schooling: {educationMeasures}, compulsory schooling: {compulsoryEducationMeasures}, help from society: {socialMeasures}.',
      why: 'Help has to answer the risk: for schooling, one of these three.',
      todo: 'Enter the help given; if none was given, arrange it.',
    },
  },
});
