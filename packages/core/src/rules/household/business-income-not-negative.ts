import { ownFormat } from '../../basis/own-format';
import { ge } from '../../expr/build';
import { household } from '../../ledgers/household';
import { rule } from '../rule';

const { c } = household;
export default rule({
  id: 'household/business-income-not-negative',
  ledger: household,
  severity: 'error',
  must: ge(c.businessIncome, 0),
  marks: [c.businessIncome],
  basis: [ownFormat],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '生产经营性收入是负数',
      what: '户编号{householdCode}的生产经营性收入填{businessIncome}元。',
      why: '生产经营性收入最少是0，不会是负数。',
      todo: '请核对后改正生产经营性收入。',
    },
    en: {
      title: 'Income from farming and business below nought',
      what: 'Income from farming and business of household {householdCode} is {businessIncome} yuan.',
      why: 'It cannot be below nought.',
      todo: 'Check and correct it.',
    },
  },
});
