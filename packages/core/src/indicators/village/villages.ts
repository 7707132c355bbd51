import { ownArithmetic } from '../../basis/own-arithmetic';
import { village } from '../../ledgers/village';
import { indicator } from '../indicator';

export default indicator({
  id: 'village/villages',
  title: { 'zh-CN': '行政村数', en: 'villages' },
  meaning: {
    'zh-CN': '行政村信息的行数，一行一村。',
    en: 'Rows of the village ledger, one a village.',
  },
  ledger: village,
  measure: { op: 'count' },
  unit: '个',
  digits: 0,
  basis: [ownArithmetic],
});
