import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { and, blank, not, or } from '../../expr/build';
import { monitored } from '../../ledgers/monitored';
import { hasAnyHelp, hasRisk, isMonitored } from '../monitored-conditions';
import { rule } from '../rule';

const { c } = monitored;

export default rule({
  id: 'monitored/illness-risk-has-measure',
  ledger: monitored,
  severity: 'suspect',
  dataYears: { from: 2021 },
  when: and(isMonitored, hasRisk('因病'), hasAnyHelp),
  must: or(not(blank(c.healthMeasures)), not(blank(c.socialMeasures))),
  marks: [c.healthMeasures, c.socialMeasures, c.risk1],
  once: [c.householdCode],
  basis: [guizhouRuleSet2023],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '风险为因病，没有健康或社会帮扶',
      what: '风险中有因病，健康帮扶为{healthMeasures}，社会帮扶为{socialMeasures}。',
      why: '措施要对准风险：因病应有健康帮扶或社会帮扶。',
      todo: '请补录已落实的措施；尚未落实的，请抓紧落实。',
    },
    en: {
      title: 'Risk of illness without help with health',
      what: 'The risk is illness; help with health: {healthMeasures}, help from society: {socialMeasures}.',
      why: 'Help has to answer the risk: for illness, help with health or from society.',
      todo: 'Enter the help given; if none was given, arrange it.',
    },
  },
});
