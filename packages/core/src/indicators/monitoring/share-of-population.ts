import { unverifiedPractice } from '../../basis/unverified-practice';
import { not } from '../../expr/build';
import { monitored } from '../../ledgers/monitored';
import { village } from '../../ledgers/village';
import { indicator } from '../indicator';

export default indicator({
  id: 'monitoring/share-of-population',
  title: { 'zh-CN': '监测对象占总人口比例', en: 'share of monitored persons in the population' },
  meaning: {
    'zh-CN': '风险未消除的监测对象人数÷行政村信息总人口数。总人口数为0时不算。',
    en: 'Persons whose risk is open ÷ total population of the village ledger. Undefined without population.',
  },
  ledger: monitored,
  measure: {
    op: 'ratio',
    numerator: { op: 'count', where: not(monitored.c.riskRemoved) },
    denominator: { op: 'sum', of: village.c.populationTotal, ledger: village.id },
  },
  unit: '%',
  digits: 2,
  dataYears: { from: 2021 },
  basis: [unverifiedPractice],
});
