import { ownFormat } from '../../basis/own-format';
import { ge } from '../../expr/build';
import { household } from '../../ledgers/household';
import { rule } from '../rule';

const { c } = household;
export default rule({
  id: 'household/forest-land-not-negative',
  ledger: household,
  severity: 'error',
  must: ge(c.forestLand, 0),
  marks: [c.forestLand],
  basis: [ownFormat],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '林地面积是负数',
      what: '户编号{householdCode}的林地面积填{forestLand}亩。',
      why: '林地面积最少是0，不会是负数。',
      todo: '请核对后改正林地面积。',
    },
    en: {
      title: 'Forest land below nought',
      what: 'Forest land of household {householdCode} is {forestLand} mu.',
      why: 'It cannot be below nought.',
      todo: 'Check and correct it.',
    },
  },
});
