import { unverifiedPractice } from '../../basis/unverified-practice';
import { or } from '../../expr/build';
import { person } from '../../ledgers/person';
import { aged } from '../aged';
import { indicator } from '../indicator';

export default indicator({
  id: 'population/dependency-ratio',
  title: { 'zh-CN': '抚养比', en: 'dependency ratio' },
  meaning: {
    'zh-CN':
      '（0–15岁人数＋60岁及以上人数）÷16–59岁人数，劳动年龄按16–59岁。国家统计局口径是15–64岁，不能直接相比。出生日期不明的人不计；没有16–59岁的人时不算。',
    en: '(Persons to 15 + persons of 60 and over) ÷ persons of 16 to 59. The statistical bureau takes 15 to 64: not comparable. Whose birth is not known is left out; undefined without anybody of 16 to 59.',
  },
  ledger: person,
  measure: {
    op: 'ratio',
    numerator: { op: 'count', where: or(aged(0, 15), aged(60)) },
    denominator: { op: 'count', where: aged(16, 59) },
  },
  unit: '%',
  digits: 1,
  basis: [unverifiedPractice],
});
