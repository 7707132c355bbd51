import { censusBulletin2 } from '../../basis/census-bulletin-2';
import { and } from '../../expr/build';
import { person } from '../../ledgers/person';
import { aged } from '../aged';
import { inSchool } from '../in-school';
import { indicator } from '../indicator';

export default indicator({
  id: 'education/school-age-in-school',
  title: { 'zh-CN': '6–15岁在校率', en: 'share of those of 6 to 15 in school' },
  meaning: {
    'zh-CN':
      '6–15周岁的人中，在校生状况填有年级的人所占比例，年龄按数据日期。送教上门、休学在人表中看不出来，没填年级的算不在校。没有6–15岁的人时不算。',
    en: 'Of those of 6 to 15 full years on the day of the data, the share with a class entered. Teaching at home and leave do not show in the ledger: without a class they count as not in school. Undefined without anybody of that age.',
  },
  ledger: person,
  measure: {
    op: 'ratio',
    numerator: { op: 'count', where: and(aged(6, 15), inSchool) },
    denominator: { op: 'count', where: aged(6, 15) },
  },
  unit: '%',
  digits: 1,
  basis: [censusBulletin2],
});
