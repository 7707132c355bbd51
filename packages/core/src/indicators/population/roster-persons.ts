import { ownArithmetic } from '../../basis/own-arithmetic';
import { roster } from '../../ledgers/roster';
import { indicator } from '../indicator';

export default indicator({
  id: 'population/roster-persons',
  title: { 'zh-CN': '人数（花名册）', en: 'persons in the roster' },
  meaning: {
    'zh-CN': '花名册的行数，一行一人。',
    en: 'Rows of the roster, one a person.',
  },
  ledger: roster,
  measure: { op: 'count' },
  unit: '人',
  digits: 0,
  basis: [ownArithmetic],
});
