import { ownArithmetic } from '../../basis/own-arithmetic';
import { village } from '../../ledgers/village';
import { indicator } from '../indicator';

const { c } = village;

export default indicator({
  id: 'village/bus-share',
  title: { 'zh-CN': '通客运班车村占比', en: 'share of villages with a bus' },
  meaning: {
    'zh-CN': '通客运班车的村数÷村数。没填或读不出的村，分子分母都不计。',
    en: 'Villages with a bus ÷ villages. Not known: in neither part.',
  },
  ledger: village,
  measure: { op: 'ratio', numerator: { op: 'count', where: c.hasBus }, denominator: { op: 'count' } },
  unit: '%',
  digits: 1,
  basis: [ownArithmetic],
});
