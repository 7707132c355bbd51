import { ownArithmetic } from '../../basis/own-arithmetic';
import { village } from '../../ledgers/village';
import { indicator } from '../indicator';

export default indicator({
  id: 'village/households',
  title: { 'zh-CN': '行政村总户数', en: 'households of the villages' },
  meaning: {
    'zh-CN': '行政村信息总户数的合计。没填或读不出的村不计，另报村数。',
    en: 'Sum of the total households of the village ledger. Unknown ones are left out and told.',
  },
  ledger: village,
  measure: { op: 'sum', of: village.c.householdTotal },
  unit: '户',
  digits: 0,
  basis: [ownArithmetic],
});
