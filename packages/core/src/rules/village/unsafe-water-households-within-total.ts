import { ownArithmetic } from '../../basis/own-arithmetic';
import { known, le } from '../../expr/build';
import { village } from '../../ledgers/village';
import { rule } from '../rule';

const { c } = village;

export default rule({
  id: 'village/unsafe-water-households-within-total',
  ledger: village,
  severity: 'error',
  when: known(c.unsafeWaterHouseholds, c.householdTotal),
  must: le(c.unsafeWaterHouseholds, c.householdTotal),
  marks: [c.unsafeWaterHouseholds, c.householdTotal],
  basis: [ownArithmetic],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '饮水未达安全的户数多于总户数',
      what: '未实现饮水安全户数{unsafeWaterHouseholds}户，总户数{householdTotal}户。',
      why: '饮水未达安全的户是总户数的一部分，不会更多。',
      todo: '请核对是否填成了已实现的户数或人数。',
    },
    en: {
      title: 'More households without safe water than households',
      what: 'Without safe water: {unsafeWaterHouseholds}; households: {householdTotal}.',
      why: 'They are part of all households.',
      todo: 'See whether persons, or those with safe water, were entered.',
    },
  },
});
