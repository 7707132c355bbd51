import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { and, ge, known, param } from '../../expr/build';
import { monitored } from '../../ledgers/monitored';
import { monitoringLine } from '../../policy/parameters/monitoring-line';
import { isRemoved } from '../monitored-conditions';
import { rule } from '../rule';

const { c } = monitored;

export default rule({
  id: 'monitored/removed-household-stays-above-the-line',
  ledger: monitored,
  severity: 'suspect',
  dataYears: { from: 2021 },
  when: and(isRemoved, known(c.incomePerHead)),
  must: ge(c.incomePerHead, param(monitoringLine)),
  marks: [c.incomePerHead, c.riskRemoved],
  once: [c.householdCode],
  show: { line: { of: param(monitoringLine), as: 'money' } },
  basis: [guizhouRuleSet2023],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '风险已消除，今年人均纯收入又低于监测线',
      what: '人均纯收入{incomePerHead}元，低于监测线{line}元（风险已消除：{riskRemoved}）。',
      why: '收入低于监测线的应重点关注；不唯收入，是否重新识别由入户核查决定。',
      todo: '请入户核查收支；没有返贫致贫风险的，可核实属实。',
    },
    en: {
      title: 'The risk is removed, but this year’s income is below the line',
      what: 'Net income per head is {incomePerHead} yuan, below the line of {line} yuan (removed: {riskRemoved}).',
      why: 'Such households deserve attention; income is not all, and whether to identify them again is for a visit to decide.',
      todo: 'Visit the household; if there is no risk, confirm it as true.',
    },
  },
});
