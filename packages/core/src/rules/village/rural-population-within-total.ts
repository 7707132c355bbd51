import { ownArithmetic } from '../../basis/own-arithmetic';
import { known, le } from '../../expr/build';
import { village } from '../../ledgers/village';
import { rule } from '../rule';

const { c } = village;

export default rule({
  id: 'village/rural-population-within-total',
  ledger: village,
  severity: 'error',
  when: known(c.ruralPopulation, c.populationTotal),
  must: le(c.ruralPopulation, c.populationTotal),
  marks: [c.ruralPopulation, c.populationTotal],
  basis: [ownArithmetic],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '农业人口数多于总人口数',
      what: '农业人口数{ruralPopulation}人，总人口数{populationTotal}人。',
      why: '农业人口是总人口的一部分，不会更多。',
      todo: '请核对两个数的口径，改正有误的一个。',
    },
    en: {
      title: 'More rural than total population',
      what: 'Rural population: {ruralPopulation}; population: {populationTotal}.',
      why: 'It is part of the population.',
      todo: 'Check what both count and correct the wrong one.',
    },
  },
});
