import { ownArithmetic } from '../../basis/own-arithmetic';
import { ethnicGroup } from '../../codes/ethnic-group';
import { is, not } from '../../expr/build';
import { person } from '../../ledgers/person';
import { indicator } from '../indicator';

const { c } = person;

export default indicator({
  id: 'population/minority-share',
  title: { 'zh-CN': '少数民族人口占比', en: 'share of ethnic minorities' },
  meaning: {
    'zh-CN': '民族不是汉族的人数÷人数，按人表。民族没填或读不出的人，分子分母都不计。',
    en: 'Persons of an ethnic group other than Han ÷ persons. Whose group is not known is in neither part.',
  },
  ledger: person,
  measure: {
    op: 'ratio',
    numerator: { op: 'count', where: not(is(ethnicGroup, c.ethnicGroup, '汉')) },
    denominator: { op: 'count' },
  },
  unit: '%',
  digits: 1,
  basis: [ownArithmetic],
});
