import { ownFormat } from '../../basis/own-format';
import { ge } from '../../expr/build';
import { household } from '../../ledgers/household';
import { rule } from '../rule';

const { c } = household;
export default rule({
  id: 'household/orchard-land-not-negative',
  ledger: household,
  severity: 'error',
  must: ge(c.orchardLand, 0),
  marks: [c.orchardLand],
  basis: [ownFormat],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '林果面积是负数',
      what: '户编号{householdCode}的林果面积填{orchardLand}亩。',
      why: '林果面积最少是0，不会是负数。',
      todo: '请核对后改正林果面积。',
    },
    en: {
      title: 'Orchards below nought',
      what: 'Orchards of household {householdCode} is {orchardLand} mu.',
      why: 'It cannot be below nought.',
      todo: 'Check and correct it.',
    },
  },
});
