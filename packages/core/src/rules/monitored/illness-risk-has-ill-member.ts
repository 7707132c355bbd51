import { dataQualityCatalogue2017 } from '../../basis/data-quality-catalogue-2017';
import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { healthStatus } from '../../codes/health-status';
import { and, ge, has } from '../../expr/build';
import { monitored } from '../../ledgers/monitored';
import { hasRisk, isOpen, members } from '../monitored-conditions';
import { rule } from '../rule';

const { c } = monitored;

export default rule({
  id: 'monitored/illness-risk-has-ill-member',
  ledger: monitored,
  severity: 'suspect',
  dataYears: { from: 2021 },
  when: and(isOpen, hasRisk('因病')),
  must: ge(members(has(healthStatus, c.healthStatus, '长期慢性病', '大病')), 1),
  marks: [c.healthStatus, c.risk1, c.householdCode],
  once: [c.householdCode],
  basis: [guizhouRuleSet2023, dataQualityCatalogue2017],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '风险为因病，家中却没有病人',
      what: '户编号{householdCode}风险中有因病，各成员都没有大病或长期慢性病（本行为{healthStatus}）。',
      why: '因病须有患病成员；病愈、去世或健康状况没更新，都会这样。',
      todo: '请核对健康状况；识别后已治愈的，可核实属实。',
    },
    en: {
      title: 'Risk of illness, but no member is ill',
      what: 'Household {householdCode} has the risk of illness, but no member has a serious or chronic illness (this row: {healthStatus}).',
      why: 'The risk needs an ill member; recovery, death or an old entry are common causes.',
      todo: 'Check the state of health; if the member has recovered since, confirm it as true.',
    },
  },
});
