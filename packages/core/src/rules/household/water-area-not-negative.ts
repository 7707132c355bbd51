import { ownFormat } from '../../basis/own-format';
import { ge } from '../../expr/build';
import { household } from '../../ledgers/household';
import { rule } from '../rule';

const { c } = household;
export default rule({
  id: 'household/water-area-not-negative',
  ledger: household,
  severity: 'error',
  must: ge(c.waterArea, 0),
  marks: [c.waterArea],
  basis: [ownFormat],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '水面面积是负数',
      what: '户编号{householdCode}的水面面积填{waterArea}亩。',
      why: '水面面积最少是0，不会是负数。',
      todo: '请核对后改正水面面积。',
    },
    en: {
      title: 'Water surface below nought',
      what: 'Water surface of household {householdCode} is {waterArea} mu.',
      why: 'It cannot be below nought.',
      todo: 'Check and correct it.',
    },
  },
});
