import { ownArithmetic } from '../../basis/own-arithmetic';
import { household } from '../../ledgers/household';
import { indicator } from '../indicator';

const { c } = household;

export default indicator({
  id: 'housing/area-per-head',
  title: { 'zh-CN': '人均住房面积', en: 'floor area per head' },
  meaning: {
    'zh-CN': '住房面积合计÷家庭人口数合计。面积或人口数不明的户，两边都不计。',
    en: 'Sum of floor areas ÷ sum of head counts. A household of which one is not known is in neither.',
  },
  ledger: household,
  measure: { op: 'ratio', numerator: { op: 'sum', of: c.housingArea }, denominator: { op: 'sum', of: c.headCount } },
  unit: '平方米',
  digits: 2,
  basis: [ownArithmetic],
});
