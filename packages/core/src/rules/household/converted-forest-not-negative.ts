import { ownFormat } from '../../basis/own-format';
import { ge } from '../../expr/build';
import { household } from '../../ledgers/household';
import { rule } from '../rule';

const { c } = household;
export default rule({
  id: 'household/converted-forest-not-negative',
  ledger: household,
  severity: 'error',
  must: ge(c.convertedForest, 0),
  marks: [c.convertedForest],
  basis: [ownFormat],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '退耕还林面积是负数',
      what: '户编号{householdCode}的退耕还林面积填{convertedForest}亩。',
      why: '退耕还林面积最少是0，不会是负数。',
      todo: '请核对后改正退耕还林面积。',
    },
    en: {
      title: 'Converted forest below nought',
      what: 'Converted forest of household {householdCode} is {convertedForest} mu.',
      why: 'It cannot be below nought.',
      todo: 'Check and correct it.',
    },
  },
});
