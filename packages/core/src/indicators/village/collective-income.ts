import { ownArithmetic } from '../../basis/own-arithmetic';
import { village } from '../../ledgers/village';
import { indicator } from '../indicator';

export default indicator({
  id: 'village/collective-income',
  title: { 'zh-CN': '村级集体经济收入合计', en: 'income of the village collectives' },
  meaning: {
    'zh-CN': '各村村级集体经济收入的合计，万元。没填或读不出的村不计，另报村数。',
    en: 'Sum of the incomes of the village collectives, in 10,000 yuan. Unknown ones are left out and told.',
  },
  ledger: village,
  measure: { op: 'sum', of: village.c.collectiveIncome },
  unit: '万元',
  digits: 2,
  basis: [ownArithmetic],
});
