import { unverifiedPractice } from '../../basis/unverified-practice';
import { and, not, or } from '../../expr/build';
import { person } from '../../ledgers/person';
import { aged } from '../aged';
import { inSchool } from '../in-school';
import { indicator } from '../indicator';

const { c } = person;
const eligible = and(aged(16), not(inSchool));

export default indicator({
  id: 'coverage/pension',
  title: { 'zh-CN': '16岁及以上基本养老保险参保率', en: 'coverage of basic pension insurance' },
  meaning: {
    'zh-CN': '16周岁及以上、不在校的人中，参加居民养老或职工养老的所占比例。两项都没有“是”、又有一项不明的人，分子分母都不计。',
    en: 'Of those of 16 and over who are not in school, the share in the residents’ or the employees’ pension insurance. Not known: in neither part.',
  },
  ledger: person,
  measure: {
    op: 'ratio',
    numerator: { op: 'count', where: and(eligible, or(c.hasResidentPension, c.hasEmployeePension)) },
    denominator: { op: 'count', where: eligible },
  },
  unit: '%',
  digits: 1,
  basis: [unverifiedPractice],
});
