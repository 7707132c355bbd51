import { ownArithmetic } from '../../basis/own-arithmetic';
import { household } from '../../ledgers/household';
import { indicator } from '../indicator';
import { stillPoor } from '../still-poor';

export default indicator({
  id: 'poverty/poor-persons',
  title: { 'zh-CN': '贫困人口存量', en: 'persons still poor' },
  meaning: {
    'zh-CN': '还没有脱贫的户的家庭人口数合计。状态或人口数不明的户不计，另报户数。',
    en: 'Head counts of the households still poor. Households of unknown status or head count are left out and told.',
  },
  ledger: household,
  measure: { op: 'sum', of: household.c.headCount, where: stillPoor },
  unit: '人',
  digits: 0,
  dataYears: { to: 2020 },
  basis: [ownArithmetic],
});
