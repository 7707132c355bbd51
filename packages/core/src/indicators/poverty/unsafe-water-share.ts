import { ownArithmetic } from '../../basis/own-arithmetic';
import { and, not } from '../../expr/build';
import { household } from '../../ledgers/household';
import { indicator } from '../indicator';
import { stillPoor } from '../still-poor';

const { c } = household;

export default indicator({
  id: 'poverty/unsafe-water-share',
  title: { 'zh-CN': '贫困户未实现饮水安全占比', en: 'share of poor households without safe water' },
  meaning: {
    'zh-CN': '还没有脱贫的户中，没有解决安全饮用水的所占比例。是否解决不明的户，分子分母都不计。',
    en: 'Of the households still poor, the share without safe water. Not known: in neither part.',
  },
  ledger: household,
  measure: {
    op: 'ratio',
    numerator: { op: 'count', where: and(stillPoor, not(c.hasSafeWater)) },
    denominator: { op: 'count', where: stillPoor },
  },
  unit: '%',
  digits: 1,
  dataYears: { to: 2020 },
  basis: [ownArithmetic],
});
