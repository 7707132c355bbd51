import { ownArithmetic } from '../../basis/own-arithmetic';
import { household } from '../../ledgers/household';
import { indicator } from '../indicator';

const { c } = household;

export default indicator({
  id: 'living/safe-water-share',
  title: { 'zh-CN': '饮水安全率', en: 'share of households with safe water' },
  meaning: {
    'zh-CN': '已解决安全饮用水的户数÷户数，按户表。没填或读不出的户，分子分母都不计。',
    en: 'Households with safe drinking water ÷ households. Not known: in neither part.',
  },
  ledger: household,
  measure: { op: 'ratio', numerator: { op: 'count', where: c.hasSafeWater }, denominator: { op: 'count' } },
  unit: '%',
  digits: 1,
  basis: [ownArithmetic],
});
