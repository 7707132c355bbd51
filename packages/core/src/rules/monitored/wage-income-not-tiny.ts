import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { ge, gt, yuan } from '../../expr/build';
import { monitored } from '../../ledgers/monitored';
import { rule } from '../rule';

const { c } = monitored;

export default rule({
  id: 'monitored/wage-income-not-tiny',
  ledger: monitored,
  severity: 'suspect',
  when: gt(c.wageIncome, 0),
  must: ge(c.wageIncome, yuan(100)),
  marks: [c.wageIncome],
  once: [c.householdCode],
  basis: [guizhouRuleSet2023],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '工资性收入不到100元',
      what: '工资性收入为{wageIncome}元。',
      why: '全年工资大于0而不到100元，多半是把万元填进了元的一栏；核查规则以100元为界。',
      todo: '请核对金额和单位；确属实际情况的，可核实属实。',
    },
    en: {
      title: 'Wage income below 100 yuan',
      what: 'Wage income is {wageIncome} yuan.',
      why: 'A year’s wages above nil and below 100 yuan mostly mean 万元 in a column of 元; rule sets draw the line at 100.',
      todo: 'Check the amount and the unit; if it is so, confirm it as true.',
    },
  },
});
