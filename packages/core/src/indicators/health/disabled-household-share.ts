import { ownArithmetic } from '../../basis/own-arithmetic';
import { healthStatus } from '../../codes/health-status';
import { has } from '../../expr/build';
import { person } from '../../ledgers/person';
import { indicator } from '../indicator';

const { c } = person;

export default indicator({
  id: 'health/disabled-household-share',
  title: { 'zh-CN': '有残疾人的户占比', en: 'share of households with a disabled member' },
  meaning: {
    'zh-CN': '有残疾成员的户数÷户数，都按人表户编号数。没有残疾成员、但有人健康状况不明的户，分子分母都不计。',
    en: 'Households with a disabled member ÷ households, both by the codes of the person ledger. A household with no disabled member but somebody of unknown health is in neither part.',
  },
  ledger: person,
  measure: {
    op: 'ratio',
    numerator: { op: 'distinct', of: c.householdCode, where: has(healthStatus, c.healthStatus, '残疾') },
    denominator: { op: 'distinct', of: c.householdCode },
  },
  unit: '%',
  digits: 1,
  basis: [ownArithmetic],
});
