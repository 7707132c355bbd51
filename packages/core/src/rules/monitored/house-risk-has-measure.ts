import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { and, blank, not, or } from '../../expr/build';
import { monitored } from '../../ledgers/monitored';
import { hasAnyHelp, hasRisk, isMonitored } from '../monitored-conditions';
import { rule } from '../rule';

const { c } = monitored;

export default rule({
  id: 'monitored/house-risk-has-measure',
  ledger: monitored,
  severity: 'suspect',
  dataYears: { from: 2021 },
  when: and(isMonitored, hasRisk('因安全住房'), hasAnyHelp),
  must: or(not(blank(c.housingMeasures)), not(blank(c.relocationMeasures))),
  marks: [c.housingMeasures, c.relocationMeasures, c.risk1],
  once: [c.householdCode],
  basis: [guizhouRuleSet2023],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '风险为安全住房，没有住房或搬迁措施',
      what: '风险中有因安全住房，住房安全保障为{housingMeasures}，搬迁为{relocationMeasures}。',
      why: '措施要对准风险：因安全住房应有住房安全保障或搬迁。',
      todo: '请补录已落实的措施；尚未落实的，请抓紧落实。',
    },
    en: {
      title: 'Risk of unsafe housing without help with housing',
      what: 'The risk is unsafe housing; safe housing: {housingMeasures}, relocation: {relocationMeasures}.',
      why: 'Help has to answer the risk: for housing, safe housing or relocation.',
      todo: 'Enter the help given; if none was given, arrange it.',
    },
  },
});
