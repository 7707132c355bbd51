import { nationalBureau2019 } from '../../basis/national-bureau-2019';
import { household } from '../../ledgers/household';
import { indicator } from '../indicator';
import { stillPoor } from '../still-poor';

export default indicator({
  id: 'poverty/decline-rate',
  title: { 'zh-CN': '贫困人口比上期增减幅度', en: 'relative change of persons still poor' },
  meaning: {
    'zh-CN': '本期贫困人口存量÷上期－1，负数是减少，用未取整的数。需要上一期的户表；上期为0时不算。',
    en: 'Persons still poor now ÷ those of the period before − 1, before rounding; negative is a fall. Undefined from nought.',
  },
  ledger: household,
  measure: { op: 'change', of: { op: 'sum', of: household.c.headCount, where: stillPoor }, as: 'growth' },
  unit: '%',
  digits: 1,
  dataYears: { to: 2020 },
  basis: [nationalBureau2019],
});
