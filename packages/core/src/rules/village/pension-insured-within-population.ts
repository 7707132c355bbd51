import { ownArithmetic } from '../../basis/own-arithmetic';
import { known, le } from '../../expr/build';
import { village } from '../../ledgers/village';
import { rule } from '../rule';

const { c } = village;

export default rule({
  id: 'village/pension-insured-within-population',
  ledger: village,
  severity: 'error',
  when: known(c.residentPensionPersons, c.populationTotal),
  must: le(c.residentPensionPersons, c.populationTotal),
  marks: [c.residentPensionPersons, c.populationTotal],
  basis: [ownArithmetic],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '居民养老参保人数多于总人口数',
      what: '参加城乡居民基本养老保险{residentPensionPersons}人，总人口数{populationTotal}人。',
      why: '参保人是本村人口的一部分，不会更多。',
      todo: '请核对两个数的口径，改正有误的一个。',
    },
    en: {
      title: 'More persons in the pension insurance than people',
      what: 'In the residents’ pension insurance: {residentPensionPersons}; population: {populationTotal}.',
      why: 'They are part of the population.',
      todo: 'Check what both count and correct the wrong one.',
    },
  },
});
