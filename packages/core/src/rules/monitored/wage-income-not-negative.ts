import { ownArithmetic } from '../../basis/own-arithmetic';
import { ge, known } from '../../expr/build';
import { monitored } from '../../ledgers/monitored';
import { rule } from '../rule';

const { c } = monitored;

export default rule({
  id: 'monitored/wage-income-not-negative',
  ledger: monitored,
  severity: 'error',
  when: known(c.wageIncome),
  must: ge(c.wageIncome, 0),
  marks: [c.wageIncome],
  once: [c.householdCode],
  basis: [ownArithmetic],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '工资性收入为负数',
      what: '工资性收入为{wageIncome}元。',
      why: '工资只有多少，没有负的。',
      todo: '请按收入核算表改正。',
    },
    en: {
      title: 'Negative wage income',
      what: 'Wage income is {wageIncome} yuan.',
      why: 'Wages are never below nil.',
      todo: 'Correct it from the income sheet.',
    },
  },
});
