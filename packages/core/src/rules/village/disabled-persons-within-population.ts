import { ownArithmetic } from '../../basis/own-arithmetic';
import { known, le } from '../../expr/build';
import { village } from '../../ledgers/village';
import { rule } from '../rule';

const { c } = village;

export default rule({
  id: 'village/disabled-persons-within-population',
  ledger: village,
  severity: 'error',
  when: known(c.disabledPersons, c.populationTotal),
  must: le(c.disabledPersons, c.populationTotal),
  marks: [c.disabledPersons, c.populationTotal],
  basis: [ownArithmetic],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '残疾人口数多于总人口数',
      what: '残疾人口数{disabledPersons}人，总人口数{populationTotal}人。',
      why: '残疾人口是总人口的一部分，不会更多。',
      todo: '请核对两个数，改正有误的一个。',
    },
    en: {
      title: 'More disabled persons than people',
      what: 'Disabled persons: {disabledPersons}; population: {populationTotal}.',
      why: 'They are part of the population.',
      todo: 'Check both and correct the wrong one.',
    },
  },
});
