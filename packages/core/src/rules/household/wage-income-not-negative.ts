import { ownFormat } from '../../basis/own-format';
import { ge } from '../../expr/build';
import { household } from '../../ledgers/household';
import { rule } from '../rule';

const { c } = household;
export default rule({
  id: 'household/wage-income-not-negative',
  ledger: household,
  severity: 'error',
  must: ge(c.wageIncome, 0),
  marks: [c.wageIncome],
  basis: [ownFormat],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '工资性收入是负数',
      what: '户编号{householdCode}的工资性收入填{wageIncome}元。',
      why: '工资性收入最少是0，不会是负数。',
      todo: '请核对后改正工资性收入。',
    },
    en: {
      title: 'Wage income below nought',
      what: 'Wage income of household {householdCode} is {wageIncome} yuan.',
      why: 'It cannot be below nought.',
      todo: 'Check and correct it.',
    },
  },
});
