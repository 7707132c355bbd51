import { ownArithmetic } from '../../basis/own-arithmetic';
import { household } from '../../ledgers/household';
import { indicator } from '../indicator';
import { stillPoor } from '../still-poor';

export default indicator({
  id: 'poverty/poor-households',
  title: { 'zh-CN': '贫困户存量户数', en: 'households still poor' },
  meaning: {
    'zh-CN':
      '脱贫状态为未脱贫、返贫、预脱贫或新识别的户；已脱贫和注销的不算。状态没填或读不出的不计，另报户数。只用于2020年及以前的数据。',
    en: 'Households that are still poor, returned, about to exit or newly identified; exited and struck off are not counted. Unknown status is left out and told. For data to 2020 only.',
  },
  ledger: household,
  measure: { op: 'count', where: stillPoor },
  unit: '户',
  digits: 0,
  dataYears: { to: 2020 },
  basis: [ownArithmetic],
});
