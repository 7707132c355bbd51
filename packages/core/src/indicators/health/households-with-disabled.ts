import { ownArithmetic } from '../../basis/own-arithmetic';
import { healthStatus } from '../../codes/health-status';
import { has } from '../../expr/build';
import { person } from '../../ledgers/person';
import { indicator } from '../indicator';

const { c } = person;

export default indicator({
  id: 'health/households-with-disabled',
  title: { 'zh-CN': '有残疾人的户数', en: 'households with a disabled member' },
  meaning: {
    'zh-CN': '人表中至少有一名成员健康状况含“残疾”的户，按户编号数，一户只算一次。',
    en: 'Households with at least one disabled member in the person ledger, by household code, each once.',
  },
  ledger: person,
  measure: { op: 'distinct', of: c.householdCode, where: has(healthStatus, c.healthStatus, '残疾') },
  unit: '户',
  digits: 0,
  basis: [ownArithmetic],
});
