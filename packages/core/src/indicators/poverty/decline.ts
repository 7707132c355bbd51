import { nationalBureau2019 } from '../../basis/national-bureau-2019';
import { household } from '../../ledgers/household';
import { indicator } from '../indicator';
import { stillPoor } from '../still-poor';

export default indicator({
  id: 'poverty/decline',
  title: { 'zh-CN': '贫困人口比上期增减', en: 'change of persons still poor' },
  meaning: {
    'zh-CN': '本期贫困人口存量减上期贫困人口存量，负数是减少。需要上一期的户表。',
    en: 'Persons still poor now less those of the period before; negative is a fall. Needs the ledger of the period before.',
  },
  ledger: household,
  measure: { op: 'change', of: { op: 'sum', of: household.c.headCount, where: stillPoor }, as: 'difference' },
  unit: '人',
  digits: 0,
  dataYears: { to: 2020 },
  basis: [nationalBureau2019],
});
