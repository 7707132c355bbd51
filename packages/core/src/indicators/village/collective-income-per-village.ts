import { ownArithmetic } from '../../basis/own-arithmetic';
import { village } from '../../ledgers/village';
import { indicator } from '../indicator';

export default indicator({
  id: 'village/collective-income-per-village',
  title: { 'zh-CN': '村均集体经济收入', en: 'income per village collective' },
  meaning: {
    'zh-CN': '村级集体经济收入合计÷村数，没填或读不出的村不计。',
    en: 'Income of the village collectives ÷ villages. Unknown ones are left out.',
  },
  ledger: village,
  measure: { op: 'mean', of: village.c.collectiveIncome },
  unit: '万元',
  digits: 2,
  basis: [ownArithmetic],
});
