import { ownFormat } from '../../basis/own-format';
import { ge } from '../../expr/build';
import { household } from '../../ledgers/household';
import { rule } from '../rule';

const { c } = household;
export default rule({
  id: 'household/cultivated-land-not-negative',
  ledger: household,
  severity: 'error',
  must: ge(c.cultivatedLand, 0),
  marks: [c.cultivatedLand],
  basis: [ownFormat],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '耕地面积是负数',
      what: '户编号{householdCode}的耕地面积填{cultivatedLand}亩。',
      why: '耕地面积最少是0，不会是负数。',
      todo: '请核对后改正耕地面积。',
    },
    en: {
      title: 'Cultivated land below nought',
      what: 'Cultivated land of household {householdCode} is {cultivatedLand} mu.',
      why: 'It cannot be below nought.',
      todo: 'Check and correct it.',
    },
  },
});
