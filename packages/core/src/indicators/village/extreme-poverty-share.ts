import { ownArithmetic } from '../../basis/own-arithmetic';
import { village } from '../../ledgers/village';
import { indicator } from '../indicator';

const { c } = village;

export default indicator({
  id: 'village/extreme-poverty-share',
  title: { 'zh-CN': '村特困供养人口占比', en: 'share of persons on extreme poverty support by village' },
  meaning: {
    'zh-CN': '行政村信息特困供养人口数合计÷总人口数合计。两者有一个不明的村，两边都不计。',
    en: 'Persons on extreme poverty support ÷ total population, both from the village ledger. A village of which one is not known is in neither.',
  },
  ledger: village,
  measure: {
    op: 'ratio',
    numerator: { op: 'sum', of: c.extremePovertyPersons },
    denominator: { op: 'sum', of: c.populationTotal },
  },
  unit: '%',
  digits: 2,
  basis: [ownArithmetic],
});
