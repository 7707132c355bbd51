import { ownArithmetic } from '../../basis/own-arithmetic';
import { sex } from '../../codes/sex';
import { is } from '../../expr/build';
import { person } from '../../ledgers/person';
import { indicator } from '../indicator';

const { c } = person;

export default indicator({
  id: 'population/female-share',
  title: { 'zh-CN': '女性占比', en: 'share of women and girls' },
  meaning: {
    'zh-CN': '女性人数÷人数，按人表性别。性别没填或读不出的人，分子分母都不计。',
    en: 'Women and girls ÷ persons, by the sex in the person ledger. Whose sex is not known is in neither part.',
  },
  ledger: person,
  measure: { op: 'ratio', numerator: { op: 'count', where: is(sex, c.sex, '女') }, denominator: { op: 'count' } },
  unit: '%',
  digits: 1,
  basis: [ownArithmetic],
});
