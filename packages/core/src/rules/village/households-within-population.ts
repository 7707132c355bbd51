import { ownArithmetic } from '../../basis/own-arithmetic';
import { known, le } from '../../expr/build';
import { village } from '../../ledgers/village';
import { rule } from '../rule';

const { c } = village;

export default rule({
  id: 'village/households-within-population',
  ledger: village,
  severity: 'error',
  when: known(c.householdTotal, c.populationTotal),
  must: le(c.householdTotal, c.populationTotal),
  marks: [c.householdTotal, c.populationTotal],
  basis: [ownArithmetic],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '总户数多于总人口数',
      what: '总户数{householdTotal}户，总人口数{populationTotal}人。',
      why: '一户至少一人，户数不会多于人数，多半是两栏填反了。',
      todo: '请核对后改正。',
    },
    en: {
      title: 'More households than people',
      what: 'Households: {householdTotal}; population: {populationTotal}.',
      why: 'A household has at least one member; the two were probably swapped.',
      todo: 'Check and correct them.',
    },
  },
});
