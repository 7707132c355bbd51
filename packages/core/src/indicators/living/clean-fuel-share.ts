import { ownArithmetic } from '../../basis/own-arithmetic';
import { fuelType } from '../../codes/fuel-type';
import { is } from '../../expr/build';
import { household } from '../../ledgers/household';
import { indicator } from '../indicator';

const { c } = household;

export default indicator({
  id: 'living/clean-fuel-share',
  title: { 'zh-CN': '清洁能源使用率', en: 'share of households on clean fuel' },
  meaning: {
    'zh-CN': '主要燃料为清洁能源的户数÷户数。没填或读不出的户，分子分母都不计。',
    en: 'Households whose main fuel is clean energy ÷ households. Not known: in neither part.',
  },
  ledger: household,
  measure: { op: 'ratio', numerator: { op: 'count', where: is(fuelType, c.fuelType, '清洁能源') }, denominator: { op: 'count' } },
  unit: '%',
  digits: 1,
  basis: [ownArithmetic],
});
