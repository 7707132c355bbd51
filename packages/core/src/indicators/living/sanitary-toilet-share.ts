import { ownArithmetic } from '../../basis/own-arithmetic';
import { household } from '../../ledgers/household';
import { indicator } from '../indicator';

const { c } = household;

export default indicator({
  id: 'living/sanitary-toilet-share',
  title: { 'zh-CN': '卫生厕所普及率', en: 'share of households with a sanitary toilet' },
  meaning: {
    'zh-CN': '有卫生厕所的户数÷户数，按户表。没填或读不出的户，分子分母都不计。',
    en: 'Households with a sanitary toilet ÷ households. Not known: in neither part.',
  },
  ledger: household,
  measure: { op: 'ratio', numerator: { op: 'count', where: c.hasSanitaryToilet }, denominator: { op: 'count' } },
  unit: '%',
  digits: 1,
  basis: [ownArithmetic],
});
