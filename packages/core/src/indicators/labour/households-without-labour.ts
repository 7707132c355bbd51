import { ownArithmetic } from '../../basis/own-arithmetic';
import { countOver, eq } from '../../expr/build';
import { person } from '../../ledgers/person';
import { ableToWork } from '../able-to-work';
import { indicator } from '../indicator';

const { c } = person;

export default indicator({
  id: 'labour/households-without-labour',
  title: { 'zh-CN': '无劳动力户数', en: 'households without labour' },
  meaning: {
    'zh-CN': '人表中没有一名成员有劳动能力（普通、技能、弱或半劳动力）的户，按户编号数。有成员劳动技能不明的户不计，另报行数。',
    en: 'Households of which no member is able to work, by household code. A household with a member of unknown ability is left out and told.',
  },
  ledger: person,
  measure: { op: 'distinct', of: c.householdCode, where: eq(countOver(c.householdCode, ableToWork), 0) },
  unit: '户',
  digits: 0,
  basis: [ownArithmetic],
});
