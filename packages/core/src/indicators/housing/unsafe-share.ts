import { ownArithmetic } from '../../basis/own-arithmetic';
import { household } from '../../ledgers/household';
import { indicator } from '../indicator';

const { c } = household;

export default indicator({
  id: 'housing/unsafe-share',
  title: { 'zh-CN': '危房户占比', en: 'share of households in unsafe houses' },
  meaning: {
    'zh-CN': '危房户数÷户数，按户表。没填或读不出的户，分子分母都不计。',
    en: 'Households in unsafe houses ÷ households. Not known: in neither part.',
  },
  ledger: household,
  measure: { op: 'ratio', numerator: { op: 'count', where: c.hasUnsafeHouse }, denominator: { op: 'count' } },
  unit: '%',
  digits: 1,
  basis: [ownArithmetic],
});
