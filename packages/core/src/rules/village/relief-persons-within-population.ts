import { ownArithmetic } from '../../basis/own-arithmetic';
import { add, gt, known, le, or } from '../../expr/build';
import { village } from '../../ledgers/village';
import { rule } from '../rule';

const { c } = village;

export default rule({
  id: 'village/relief-persons-within-population',
  ledger: village,
  severity: 'suspect',
  when: known(c.minimumLivingPersons, c.extremePovertyPersons, c.populationTotal),
  must: or(
    gt(c.minimumLivingPersons, c.populationTotal),
    gt(c.extremePovertyPersons, c.populationTotal),
    le(add(c.minimumLivingPersons, c.extremePovertyPersons), c.populationTotal),
  ),
  marks: [c.minimumLivingPersons, c.extremePovertyPersons, c.populationTotal],
  basis: [ownArithmetic],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '低保与特困人口之和多于总人口数',
      what: '低保{minimumLivingPersons}人加特困{extremePovertyPersons}人，超过总人口数{populationTotal}人。',
      why: '同一人同月只享受一种，两者之和不应超过总人口。',
      todo: '请核对三个数，改正有误的一个。',
    },
    en: {
      title: 'Minimum living and extreme poverty together exceed the population',
      what: '{minimumLivingPersons} on the allowance and {extremePovertyPersons} on support exceed the population of {populationTotal}.',
      why: 'One person receives one of them in a month.',
      todo: 'Check the three numbers and correct the wrong one.',
    },
  },
});
