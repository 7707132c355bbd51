import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { ge, known, optional, or, param, yuan } from '../../expr/build';
import { roster } from '../../ledgers/roster';
import { monitoringLine } from '../../policy/parameters/monitoring-line';
import { rule } from '../rule';

const { c } = roster;
/** Risk dates or a risk status without the class are for `roster/risk-status-has-class` to say. */
export default rule({
  id: 'roster/below-line-monitored',
  ledger: roster,
  severity: 'suspect',
  dataYears: { from: 2021 },
  when: ge(c.incomePerHead, yuan(100)),
  must: or(
    ge(c.incomePerHead, param(monitoringLine)),
    known(c.monitoringClass),
    known(optional(c.riskRemoved)),
    known(optional(c.riskIdentifiedOn)),
  ),
  marks: [c.incomePerHead, c.monitoringClass],
  once: [c.householdCode],
  show: { line: { of: param(monitoringLine), as: 'money' } },
  basis: [guizhouRuleSet2023],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '人均纯收入低于监测线，没有纳入监测',
      what: '户编号{householdCode}的人均纯收入填{incomePerHead}元，低于监测线{line}元，监测对象类型为空。',
      why: '低于监测线的要核实有没有致贫返贫风险；收入不是唯一条件。',
      todo: '请入户核实：收入填错的改正，确有风险的按程序纳入监测，没有风险的说明理由、核实属实。',
    },
    en: {
      title: 'Below the monitoring line, but not monitored',
      what: 'Net income per head of household {householdCode} is {incomePerHead} yuan, below the line of {line} yuan, and it has no monitoring class.',
      why: 'Such households must be looked at; income is not the only condition.',
      todo: 'Visit the household: correct the income, have it monitored, or confirm that there is no risk.',
    },
  },
});
