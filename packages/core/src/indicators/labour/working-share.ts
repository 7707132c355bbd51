import { unverifiedPractice } from '../../basis/unverified-practice';
import { and, gt } from '../../expr/build';
import { person } from '../../ledgers/person';
import { ableToWork } from '../able-to-work';
import { indicator } from '../indicator';

const { c } = person;

export default indicator({
  id: 'labour/working-share',
  title: { 'zh-CN': '劳动力务工占比', en: 'share of labour working away' },
  meaning: {
    'zh-CN': '有劳动能力且务工时间大于0的人数÷有劳动能力人数。劳动技能不明的人，分子分母都不计；没有劳动力时不算。',
    en: 'Persons able to work with months of work ÷ persons able to work. Whose ability is not known is in neither part; undefined without labour.',
  },
  ledger: person,
  measure: {
    op: 'ratio',
    numerator: { op: 'count', where: and(ableToWork, gt(c.workMonths, 0)) },
    denominator: { op: 'count', where: ableToWork },
  },
  unit: '%',
  digits: 1,
  dataYears: { from: 2021 },
  basis: [unverifiedPractice],
});
