import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { monitoringClass } from '../../codes/monitoring-class';
import { and, asOf, is, known, le, lt, months, or, yuan } from '../../expr/build';
import { monitored } from '../../ledgers/monitored';
import { isOpen } from '../monitored-conditions';
import { rule } from '../rule';

const { c } = monitored;

export default rule({
  id: 'monitored/income-at-identification-is-low',
  ledger: monitored,
  severity: 'notice',
  dataYears: { from: 2021 },
  when: and(isOpen, known(c.incomePerHead, c.riskIdentifiedOn), lt(months(c.riskIdentifiedOn, asOf), 12)),
  must: or(is(monitoringClass, c.monitoringClass, '突发严重困难户'), le(c.incomePerHead, yuan(20000))),
  marks: [c.incomePerHead, c.monitoringClass, c.riskIdentifiedOn],
  once: [c.householdCode],
  basis: [guizhouRuleSet2023],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '新识别的监测对象人均纯收入超过2万元',
      what: '{riskIdentifiedOn}识别为{monitoringClass}，人均纯收入{incomePerHead}元。',
      why: '贵州某县核查规则以2万元为界；突发严重困难户没有收入上限，不在此列。',
      todo: '请核对收入；扣除刚性支出后确有风险的，可核实属实。',
    },
    en: {
      title: 'Newly identified with more than 20,000 yuan per head',
      what: 'Identified in {riskIdentifiedOn} as {monitoringClass}, with {incomePerHead} yuan per head.',
      why: 'A rule set of a Guizhou county draws the line there; for sudden hardship there is no ceiling.',
      todo: 'Check the income; if heavy costs leave a risk, confirm it as true.',
    },
  },
});
