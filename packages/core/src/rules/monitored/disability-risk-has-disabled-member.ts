import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { healthStatus } from '../../codes/health-status';
import { and, ge, has } from '../../expr/build';
import { monitored } from '../../ledgers/monitored';
import { hasRisk, isOpen, members } from '../monitored-conditions';
import { rule } from '../rule';

const { c } = monitored;

export default rule({
  id: 'monitored/disability-risk-has-disabled-member',
  ledger: monitored,
  severity: 'suspect',
  dataYears: { from: 2021 },
  when: and(isOpen, hasRisk('因残')),
  must: ge(members(has(healthStatus, c.healthStatus, '残疾')), 1),
  marks: [c.healthStatus, c.risk1, c.householdCode],
  once: [c.householdCode],
  basis: [guizhouRuleSet2023],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '风险为因残，家中却没有残疾人',
      what: '户编号{householdCode}风险中有因残，各成员健康状况都没有残疾（本行为{healthStatus}）。',
      why: '因残须有残疾成员；残疾人去世、迁出，或健康状况漏填残疾，都会这样。',
      todo: '请核对健康状况和残疾证；识别后情况变化的，可核实属实。',
    },
    en: {
      title: 'Risk of disability, but no member is disabled',
      what: 'Household {householdCode} has the risk of disability, but no member is disabled (this row: {healthStatus}).',
      why: 'The risk needs a disabled member; one who died or left, or an entry left out, are common causes.',
      todo: 'Check health and disability certificates; if things changed after identification, confirm it as true.',
    },
  },
});
