import { ownArithmetic } from '../../basis/own-arithmetic';
import { roadType } from '../../codes/road-type';
import { is } from '../../expr/build';
import { household } from '../../ledgers/household';
import { indicator } from '../indicator';

const { c } = household;

export default indicator({
  id: 'living/paved-road-share',
  title: { 'zh-CN': '入户路硬化率', en: 'share of households on a paved road' },
  meaning: {
    'zh-CN': '入户路为水泥路、沥青路或硬化路的户数÷户数。没填或读不出的户，分子分母都不计。',
    en: 'Households whose road to the house is concrete, asphalt or otherwise paved ÷ households. Not known: in neither part.',
  },
  ledger: household,
  measure: {
    op: 'ratio',
    numerator: { op: 'count', where: is(roadType, c.roadType, '水泥路', '沥青路', '硬化路') },
    denominator: { op: 'count' },
  },
  unit: '%',
  digits: 1,
  basis: [ownArithmetic],
});
