import { ownArithmetic } from '../../basis/own-arithmetic';
import { known, le } from '../../expr/build';
import { village } from '../../ledgers/village';
import { rule } from '../rule';

const { c } = village;

export default rule({
  id: 'village/unsafe-house-households-within-total',
  ledger: village,
  severity: 'error',
  when: known(c.unsafeHouseHouseholds, c.householdTotal),
  must: le(c.unsafeHouseHouseholds, c.householdTotal),
  marks: [c.unsafeHouseHouseholds, c.householdTotal],
  basis: [ownArithmetic],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '危房户数多于总户数',
      what: '危房户数{unsafeHouseHouseholds}户，总户数{householdTotal}户。',
      why: '危房户是总户数的一部分，不会更多。',
      todo: '请核对两个数，改正有误的一个。',
    },
    en: {
      title: 'More households in unsafe houses than households',
      what: 'In unsafe houses: {unsafeHouseHouseholds}; households: {householdTotal}.',
      why: 'They are part of all households.',
      todo: 'Check both and correct the wrong one.',
    },
  },
});
