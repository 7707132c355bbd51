import { incidenceExplained } from '../../basis/incidence-explained';
import { household } from '../../ledgers/household';
import { village } from '../../ledgers/village';
import { indicator } from '../indicator';
import { stillPoor } from '../still-poor';

export default indicator({
  id: 'poverty/incidence',
  title: { 'zh-CN': '贫困发生率', en: 'incidence of poverty' },
  meaning: {
    'zh-CN':
      '还没有脱贫的贫困人口÷农业（农村户籍）人口，分母取行政村信息的农业人口数。行政村信息没有这一栏时，看“贫困发生率（按总人口）”。人口数为0时不算。',
    en: 'Persons still poor ÷ rural registered population, the latter from the village ledger. Where that ledger has no such column see the rate by all population. Undefined without population.',
  },
  ledger: household,
  measure: {
    op: 'ratio',
    numerator: { op: 'sum', of: household.c.headCount, where: stillPoor },
    denominator: { op: 'sum', of: village.c.ruralPopulation, ledger: village.id },
  },
  unit: '%',
  digits: 1,
  dataYears: { to: 2020 },
  basis: [incidenceExplained],
});
