import { ownFormat } from '../../basis/own-format';
import { ge } from '../../expr/build';
import { household } from '../../ledgers/household';
import { rule } from '../rule';

const { c } = household;
export default rule({
  id: 'household/housing-area-not-negative',
  ledger: household,
  severity: 'error',
  must: ge(c.housingArea, 0),
  marks: [c.housingArea],
  basis: [ownFormat],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '住房面积是负数',
      what: '户编号{householdCode}的住房面积填{housingArea}平方米。',
      why: '住房面积最少是0，不会是负数。',
      todo: '请核对后改正住房面积。',
    },
    en: {
      title: 'Floor area below nought',
      what: 'Floor area of household {householdCode} is {housingArea} square metres.',
      why: 'It cannot be below nought.',
      todo: 'Check and correct it.',
    },
  },
});
