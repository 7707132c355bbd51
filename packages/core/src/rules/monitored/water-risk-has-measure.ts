import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { infrastructureMeasure } from '../../codes/measure-infrastructure';
import { and, blank, has, not, or } from '../../expr/build';
import { monitored } from '../../ledgers/monitored';
import { hasAnyHelp, hasRisk, isMonitored } from '../monitored-conditions';
import { rule } from '../rule';

const { c } = monitored;

export default rule({
  id: 'monitored/water-risk-has-measure',
  ledger: monitored,
  severity: 'suspect',
  dataYears: { from: 2021 },
  when: and(isMonitored, hasRisk('因安全饮水'), hasAnyHelp),
  must: or(not(blank(c.waterMeasures)), has(infrastructureMeasure, c.infrastructureMeasures, '供水')),
  marks: [c.waterMeasures, c.infrastructureMeasures, c.risk1],
  once: [c.householdCode],
  basis: [guizhouRuleSet2023],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '风险为安全饮水，没有饮水措施',
      what: '风险中有因安全饮水，饮水安全保障为{waterMeasures}，基础设施建设为{infrastructureMeasures}。',
      why: '措施要对准风险：因安全饮水应有饮水安全保障，供水工程也算。',
      todo: '请补录已落实的措施；尚未落实的，请抓紧落实。',
    },
    en: {
      title: 'Risk of unsafe water without help with water',
      what: 'The risk is unsafe water; safe water: {waterMeasures}, infrastructure: {infrastructureMeasures}.',
      why: 'Help has to answer the risk: for water, safe water or a supply scheme.',
      todo: 'Enter the help given; if none was given, arrange it.',
    },
  },
});
