import { ownArithmetic } from '../../basis/own-arithmetic';
import { person } from '../../ledgers/person';
import { indicator } from '../indicator';

const { c } = person;

export default indicator({
  id: 'coverage/serious-illness',
  title: { 'zh-CN': '大病保险参保率', en: 'coverage of insurance against serious illness' },
  meaning: {
    'zh-CN': '参加大病保险的人数÷人数，按人表。没填或读不出的人，分子分母都不计。参加职工医保的人填“否”不是错误。',
    en: 'Members insured against serious illness ÷ members. Not known: in neither part. “No” beside the employees’ insurance is no mistake.',
  },
  ledger: person,
  measure: { op: 'ratio', numerator: { op: 'count', where: c.hasSeriousIllnessInsurance }, denominator: { op: 'count' } },
  unit: '%',
  digits: 1,
  basis: [ownArithmetic],
});
