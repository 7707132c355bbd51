import { ownFormat } from '../../basis/own-format';
import { ge } from '../../expr/build';
import { household } from '../../ledgers/household';
import { rule } from '../rule';

const { c } = household;
export default rule({
  id: 'household/business-cost-not-negative',
  ledger: household,
  severity: 'error',
  must: ge(c.businessCost, 0),
  marks: [c.businessCost],
  basis: [ownFormat],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '生产经营性支出是负数',
      what: '户编号{householdCode}的生产经营性支出填{businessCost}元。',
      why: '生产经营性支出最少是0，不会是负数。',
      todo: '请核对后改正生产经营性支出。',
    },
    en: {
      title: 'Cost of farming and business below nought',
      what: 'Cost of farming and business of household {householdCode} is {businessCost} yuan.',
      why: 'It cannot be below nought.',
      todo: 'Check and correct it.',
    },
  },
});
