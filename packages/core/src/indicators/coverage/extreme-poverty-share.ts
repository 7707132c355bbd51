import { ownArithmetic } from '../../basis/own-arithmetic';
import { person } from '../../ledgers/person';
import { indicator } from '../indicator';

const { c } = person;

export default indicator({
  id: 'coverage/extreme-poverty-share',
  title: { 'zh-CN': '特困供养覆盖率', en: 'share of persons on extreme poverty support' },
  meaning: {
    'zh-CN': '特困供养人数÷人数，按人表。没填或读不出的人，分子分母都不计。',
    en: 'Members on extreme poverty support ÷ members. Not known: in neither part.',
  },
  ledger: person,
  measure: { op: 'ratio', numerator: { op: 'count', where: c.hasExtremePovertySupport }, denominator: { op: 'count' } },
  unit: '%',
  digits: 1,
  basis: [ownArithmetic],
});
