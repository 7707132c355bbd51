import { ownArithmetic } from '../../basis/own-arithmetic';
import { known, le } from '../../expr/build';
import { village } from '../../ledgers/village';
import { rule } from '../rule';

const { c } = village;

export default rule({
  id: 'village/minimum-living-persons-within-population',
  ledger: village,
  severity: 'error',
  when: known(c.minimumLivingPersons, c.populationTotal),
  must: le(c.minimumLivingPersons, c.populationTotal),
  marks: [c.minimumLivingPersons, c.populationTotal],
  basis: [ownArithmetic],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '低保人口数多于总人口数',
      what: '低保人口数{minimumLivingPersons}人，总人口数{populationTotal}人。',
      why: '低保人口是总人口的一部分，不会更多。',
      todo: '请核对两个数，改正有误的一个。',
    },
    en: {
      title: 'More persons on minimum living allowance than people',
      what: 'Persons on the allowance: {minimumLivingPersons}; population: {populationTotal}.',
      why: 'They are part of the population.',
      todo: 'Check both and correct the wrong one.',
    },
  },
});
