import { ownArithmetic } from '../../basis/own-arithmetic';
import { known, le } from '../../expr/build';
import { village } from '../../ledgers/village';
import { rule } from '../rule';

const { c } = village;

export default rule({
  id: 'village/extreme-poverty-persons-within-population',
  ledger: village,
  severity: 'error',
  when: known(c.extremePovertyPersons, c.populationTotal),
  must: le(c.extremePovertyPersons, c.populationTotal),
  marks: [c.extremePovertyPersons, c.populationTotal],
  basis: [ownArithmetic],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '特困供养人口数多于总人口数',
      what: '特困供养人口数{extremePovertyPersons}人，总人口数{populationTotal}人。',
      why: '特困供养人口是总人口的一部分，不会更多。',
      todo: '请核对两个数，改正有误的一个。',
    },
    en: {
      title: 'More persons on extreme poverty support than people',
      what: 'Persons supported: {extremePovertyPersons}; population: {populationTotal}.',
      why: 'They are part of the population.',
      todo: 'Check both and correct the wrong one.',
    },
  },
});
