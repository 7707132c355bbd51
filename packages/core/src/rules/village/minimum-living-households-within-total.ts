import { ownArithmetic } from '../../basis/own-arithmetic';
import { known, le } from '../../expr/build';
import { village } from '../../ledgers/village';
import { rule } from '../rule';

const { c } = village;

export default rule({
  id: 'village/minimum-living-households-within-total',
  ledger: village,
  severity: 'error',
  when: known(c.minimumLivingHouseholds, c.householdTotal),
  must: le(c.minimumLivingHouseholds, c.householdTotal),
  marks: [c.minimumLivingHouseholds, c.householdTotal],
  basis: [ownArithmetic],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '低保户数多于总户数',
      what: '低保户数{minimumLivingHouseholds}户，总户数{householdTotal}户。',
      why: '低保户是总户数的一部分，不会更多。',
      todo: '请核对是否户数人数填反，或总户数漏填。',
    },
    en: {
      title: 'More households on minimum living allowance than households',
      what: 'Households on the allowance: {minimumLivingHouseholds}; households: {householdTotal}.',
      why: 'They are part of all households.',
      todo: 'See whether persons were entered for households, or the total is wrong.',
    },
  },
});
