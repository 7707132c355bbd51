import { ownArithmetic } from '../../basis/own-arithmetic';
import { and } from '../../expr/build';
import { household } from '../../ledgers/household';
import { indicator } from '../indicator';
import { stillPoor } from '../still-poor';

const { c } = household;

export default indicator({
  id: 'poverty/unsafe-house-share',
  title: { 'zh-CN': '贫困户住危房占比', en: 'share of poor households in unsafe houses' },
  meaning: {
    'zh-CN': '还没有脱贫的户中，是危房户的所占比例。是否危房不明的户，分子分母都不计。',
    en: 'Of the households still poor, the share in unsafe houses. Not known: in neither part.',
  },
  ledger: household,
  measure: {
    op: 'ratio',
    numerator: { op: 'count', where: and(stillPoor, c.hasUnsafeHouse) },
    denominator: { op: 'count', where: stillPoor },
  },
  unit: '%',
  digits: 1,
  dataYears: { to: 2020 },
  basis: [ownArithmetic],
});
