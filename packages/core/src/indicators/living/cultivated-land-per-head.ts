import { ownArithmetic } from '../../basis/own-arithmetic';
import { household } from '../../ledgers/household';
import { indicator } from '../indicator';

const { c } = household;

export default indicator({
  id: 'living/cultivated-land-per-head',
  title: { 'zh-CN': '人均耕地面积', en: 'cultivated land per head' },
  meaning: {
    'zh-CN': '耕地面积合计÷家庭人口数合计。耕地没填按户表的规定处理；人口数不明的户，两边都不计。',
    en: 'Sum of cultivated land ÷ sum of head counts. A household without a known head count is in neither.',
  },
  ledger: household,
  measure: { op: 'ratio', numerator: { op: 'sum', of: c.cultivatedLand }, denominator: { op: 'sum', of: c.headCount } },
  unit: '亩',
  digits: 2,
  basis: [ownArithmetic],
});
