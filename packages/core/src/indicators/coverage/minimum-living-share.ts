import { ownArithmetic } from '../../basis/own-arithmetic';
import { person } from '../../ledgers/person';
import { indicator } from '../indicator';

const { c } = person;

export default indicator({
  id: 'coverage/minimum-living-share',
  title: { 'zh-CN': '低保覆盖率', en: 'share of persons on minimum living allowance' },
  meaning: {
    'zh-CN': '享受低保的人数÷人数，按人表。没填或读不出的人，分子分母都不计。',
    en: 'Members on the minimum living allowance ÷ members. Not known: in neither part.',
  },
  ledger: person,
  measure: { op: 'ratio', numerator: { op: 'count', where: c.hasMinimumLiving }, denominator: { op: 'count' } },
  unit: '%',
  digits: 1,
  basis: [ownArithmetic],
});
