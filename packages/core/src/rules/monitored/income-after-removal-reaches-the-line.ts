import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { zongyangRemoval2024 } from '../../basis/zongyang-removal-2024';
import { and, ge, known, param } from '../../expr/build';
import { monitored } from '../../ledgers/monitored';
import { monitoringLine } from '../../policy/parameters/monitoring-line';
import { isRemoved } from '../monitored-conditions';
import { rule } from '../rule';

const { c } = monitored;

export default rule({
  id: 'monitored/income-after-removal-reaches-the-line',
  ledger: monitored,
  severity: 'suspect',
  dataYears: { from: 2021 },
  when: and(isRemoved, known(c.incomePerHeadAfter)),
  must: ge(c.incomePerHeadAfter, param(monitoringLine)),
  marks: [c.incomePerHeadAfter, c.riskRemoved],
  once: [c.householdCode],
  show: { line: { of: param(monitoringLine), as: 'money' } },
  basis: [guizhouRuleSet2023, zongyangRemoval2024],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '风险消除后人均纯收入低于监测线',
      what: '风险消除后家庭人均纯收入{incomePerHeadAfter}元，低于监测线{line}元（风险已消除：{riskRemoved}）。',
      why: '消除风险要求收入稳定超过监测线；监测不唯收入，消除当年的线也可能更低。',
      todo: '请核对收入和消除年度的监测线；刚性支出已化解等情形，可核实属实。',
    },
    en: {
      title: 'Income after removal is below the monitoring line',
      what: 'Net income per head after removal is {incomePerHeadAfter} yuan, below the line of {line} yuan (removed: {riskRemoved}).',
      why: 'Removal asks for income above the line; income is not all, and the line of that year may have been lower.',
      todo: 'Check the income and the line of the year of removal; if the burden was settled otherwise, confirm it as true.',
    },
  },
});
