import { ownArithmetic } from '../../basis/own-arithmetic';
import { roster } from '../../ledgers/roster';
import { indicator } from '../indicator';

export default indicator({
  id: 'population/roster-households',
  title: { 'zh-CN': '户数（花名册）', en: 'households in the roster' },
  meaning: {
    'zh-CN': '花名册中不同户编号的个数：同一户的几行只算一户。户编号没填的行不计，另报行数。',
    en: 'Different household codes in the roster: several rows of one household count once. Rows without a code are left out and told.',
  },
  ledger: roster,
  measure: { op: 'distinct', of: roster.c.householdCode },
  unit: '户',
  digits: 0,
  basis: [ownArithmetic],
});
