import { ownArithmetic } from '../../basis/own-arithmetic';
import { gt } from '../../expr/build';
import { village } from '../../ledgers/village';
import { indicator } from '../indicator';

const { c } = village;

export default indicator({
  id: 'village/clinic-share',
  title: { 'zh-CN': '有卫生室村占比', en: 'share of villages with a clinic' },
  meaning: {
    'zh-CN': '行政村卫生室个数大于0的村数÷村数。没填或读不出的村，分子分母都不计。',
    en: 'Villages with at least one clinic ÷ villages. Not known: in neither part.',
  },
  ledger: village,
  measure: { op: 'ratio', numerator: { op: 'count', where: gt(c.clinics, 0) }, denominator: { op: 'count' } },
  unit: '%',
  digits: 1,
  basis: [ownArithmetic],
});
