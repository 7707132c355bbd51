import { incidenceExplained } from '../../basis/incidence-explained';
import { household } from '../../ledgers/household';
import { village } from '../../ledgers/village';
import { indicator } from '../indicator';
import { stillPoor } from '../still-poor';

export default indicator({
  id: 'poverty/incidence-of-population',
  title: { 'zh-CN': '贫困发生率（按总人口）', en: 'incidence of poverty over all population' },
  meaning: {
    'zh-CN': '还没有脱贫的贫困人口÷行政村信息总人口数。有农业人口数的，上报应以农业人口为分母。人口数为0时不算。',
    en: 'Persons still poor ÷ total population of the village ledger. Where the rural population is known it is the denominator to report. Undefined without population.',
  },
  ledger: household,
  measure: {
    op: 'ratio',
    numerator: { op: 'sum', of: household.c.headCount, where: stillPoor },
    denominator: { op: 'sum', of: village.c.populationTotal, ledger: village.id },
  },
  unit: '%',
  digits: 1,
  dataYears: { to: 2020 },
  basis: [incidenceExplained],
});
