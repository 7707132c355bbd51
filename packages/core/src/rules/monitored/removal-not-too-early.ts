import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { zongyangRemoval2024 } from '../../basis/zongyang-removal-2024';
import { riskRemoval } from '../../codes/risk-removal';
import { and, ge, is, known, le, months, or, param } from '../../expr/build';
import { monitored } from '../../ledgers/monitored';
import { monitoringMonths } from '../../policy/parameters/monitoring-months';
import { isRemoved } from '../monitored-conditions';
import { rule } from '../rule';

const { c } = monitored;

/** Removed before it was identified is for `monitored/identified-not-after-removal` to say. */
export default rule({
  id: 'monitored/removal-not-too-early',
  ledger: monitored,
  severity: 'suspect',
  dataYears: { from: 2021 },
  when: and(
    isRemoved,
    known(c.riskIdentifiedOn, c.riskRemovedOn),
    le(c.riskIdentifiedOn, c.riskRemovedOn),
    ge(c.riskRemovedOn, '2022-04-01'),
  ),
  must: or(
    is(riskRemoval, c.riskRemovalMode, '自然消除'),
    ge(months(c.riskIdentifiedOn, c.riskRemovedOn), param(monitoringMonths)),
  ),
  marks: [c.riskRemovedOn, c.riskIdentifiedOn, c.riskRemovalMode],
  once: [c.householdCode],
  show: {
    lasted: { of: months(c.riskIdentifiedOn, c.riskRemovedOn), as: 'number' },
    least: { of: param(monitoringMonths), as: 'number' },
  },
  basis: [guizhouRuleSet2023, zongyangRemoval2024],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '识别后不久就消除了风险',
      what: '{riskIdentifiedOn}识别，{riskRemovedOn}{riskRemovalMode}，只隔{lasted}个月，一般要求{least}个月。',
      why: '收入要稳定一段时间才消除，原则上不少于半年；自然消除不受此限。2022年4月以后的消除才这样核查。',
      todo: '请核对时间和消除方式；确有特殊情况的，可核实属实。',
    },
    en: {
      title: 'The risk was removed soon after it was identified',
      what: 'Identified in {riskIdentifiedOn}, removed in {riskRemovedOn} ({riskRemovalMode}): {lasted} months, where {least} are usual.',
      why: 'Income is to be steady for a while, in principle half a year; natural removal is exempt. Removals since April 2022 are judged so.',
      todo: 'Check the months and how it was removed; if there were special reasons, confirm it as true.',
    },
  },
});
