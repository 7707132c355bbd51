import { ownArithmetic } from '../../basis/own-arithmetic';
import { education } from '../../codes/education';
import { and, is, not } from '../../expr/build';
import { person } from '../../ledgers/person';
import { aged } from '../aged';
import { inSchool } from '../in-school';
import { indicator } from '../indicator';

const { c } = person;
const grown = and(aged(16), not(inSchool));

export default indicator({
  id: 'education/illiterate-share',
  title: { 'zh-CN': '16岁及以上文盲或半文盲占比', en: 'share of illiterate persons of 16 and over' },
  meaning: {
    'zh-CN': '16周岁及以上、不在校的人中，文化程度为文盲或半文盲的所占比例。文化程度没填的人也在分母中。',
    en: 'Of those of 16 and over who are not in school, the share entered as illiterate or half-illiterate. Who has no schooling entered stays in the denominator.',
  },
  ledger: person,
  measure: {
    op: 'ratio',
    numerator: { op: 'count', where: and(grown, is(education, c.education, '文盲或半文盲')) },
    denominator: { op: 'count', where: grown },
  },
  unit: '%',
  digits: 1,
  basis: [ownArithmetic],
});
