import { ownArithmetic } from '../../basis/own-arithmetic';
import { person } from '../../ledgers/person';
import { indicator } from '../indicator';

export default indicator({
  id: 'population/persons',
  title: { 'zh-CN': '人数（人表）', en: 'persons' },
  meaning: {
    'zh-CN': '人表的行数，一行一人。与户表家庭人口数合计应一致，不一致时看核查结果。',
    en: 'Rows of the person ledger, one a member. It should agree with the head counts of the household ledger; where it does not, see the findings.',
  },
  ledger: person,
  measure: { op: 'count' },
  unit: '人',
  digits: 0,
  basis: [ownArithmetic],
});
