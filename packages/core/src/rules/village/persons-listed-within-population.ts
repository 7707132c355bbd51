import { ownArithmetic } from '../../basis/own-arithmetic';
import { distinctOver, known, le } from '../../expr/build';
import { villagePersons } from '../../ledgers/links/village-persons';
import { person } from '../../ledgers/person';
import { village } from '../../ledgers/village';
import { rule } from '../rule';

const { c } = village;
const listed = distinctOver(villagePersons, person.c.idNumber, known(person.c.idNumber));

export default rule({
  id: 'village/persons-listed-within-population',
  ledger: village,
  severity: 'error',
  when: known(c.populationTotal, c.township, c.village),
  must: le(listed, c.populationTotal),
  marks: [c.populationTotal, c.village],
  show: { listed: { of: listed, as: 'number' } },
  basis: [ownArithmetic],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '人表列出的人多于全村总人口数',
      what: '{village}总人口数填{populationTotal}人，人表中该村已有{listed}人。',
      why: '人表只列部分人口，不会多于全村人口。',
      todo: '请核对总人口数是否过旧，或人表的村名是否填错。',
    },
    en: {
      title: 'The person ledger lists more people than the village has',
      what: '{village} has {populationTotal} people, but the person ledger lists {listed} of it.',
      why: 'The ledger lists part of the people.',
      todo: 'See whether the total is old, or the village is wrong in the person ledger.',
    },
  },
});
