import { ownArithmetic } from '../../basis/own-arithmetic';
import { person } from '../../ledgers/person';
import { indicator } from '../indicator';

const { c } = person;

export default indicator({
  id: 'coverage/minimum-living-households',
  title: { 'zh-CN': '有低保成员的户数', en: 'households with a member on minimum living allowance' },
  meaning: {
    'zh-CN': '至少有一名成员享受低保的户，按人表户编号数；单人保的户也算。',
    en: 'Households with at least one member on the allowance, by household code; allowances for one person of the household included.',
  },
  ledger: person,
  measure: { op: 'distinct', of: c.householdCode, where: c.hasMinimumLiving },
  unit: '户',
  digits: 0,
  basis: [ownArithmetic],
});
