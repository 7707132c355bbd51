import { ownFormat } from '../../basis/own-format';
import { ge } from '../../expr/build';
import { household } from '../../ledgers/household';
import { rule } from '../rule';

const { c } = household;
export default rule({
  id: 'household/grassland-not-negative',
  ledger: household,
  severity: 'error',
  must: ge(c.grassland, 0),
  marks: [c.grassland],
  basis: [ownFormat],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '牧草地面积是负数',
      what: '户编号{householdCode}的牧草地面积填{grassland}亩。',
      why: '牧草地面积最少是0，不会是负数。',
      todo: '请核对后改正牧草地面积。',
    },
    en: {
      title: 'Grassland below nought',
      what: 'Grassland of household {householdCode} is {grassland} mu.',
      why: 'It cannot be below nought.',
      todo: 'Check and correct it.',
    },
  },
});
