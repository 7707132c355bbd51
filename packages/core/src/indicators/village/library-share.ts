import { ownArithmetic } from '../../basis/own-arithmetic';
import { gt } from '../../expr/build';
import { village } from '../../ledgers/village';
import { indicator } from '../indicator';

const { c } = village;

export default indicator({
  id: 'village/library-share',
  title: { 'zh-CN': '有文化（图书）室村占比', en: 'share of villages with a reading room' },
  meaning: {
    'zh-CN': '行政村文化（图书）室个数大于0的村数÷村数。没填或读不出的村，分子分母都不计。',
    en: 'Villages with at least one reading room ÷ villages. Not known: in neither part.',
  },
  ledger: village,
  measure: { op: 'ratio', numerator: { op: 'count', where: gt(c.libraries, 0) }, denominator: { op: 'count' } },
  unit: '%',
  digits: 1,
  basis: [ownArithmetic],
});
