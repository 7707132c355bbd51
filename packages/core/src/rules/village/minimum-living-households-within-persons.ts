import { ownArithmetic } from '../../basis/own-arithmetic';
import { and, known, le, not, optional, or } from '../../expr/build';
import { village } from '../../ledgers/village';
import { rule } from '../rule';

const { c } = village;

/** More than all households is for `village/minimum-living-households-within-total` to say. */
export default rule({
  id: 'village/minimum-living-households-within-persons',
  ledger: village,
  severity: 'error',
  when: and(
    known(c.minimumLivingHouseholds, c.minimumLivingPersons),
    or(not(known(optional(c.householdTotal))), le(c.minimumLivingHouseholds, optional(c.householdTotal))),
  ),
  must: le(c.minimumLivingHouseholds, c.minimumLivingPersons),
  marks: [c.minimumLivingHouseholds, c.minimumLivingPersons],
  basis: [ownArithmetic],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '低保户数多于低保人口数',
      what: '低保户数{minimumLivingHouseholds}户，低保人口数{minimumLivingPersons}人。',
      why: '一户低保至少保一人（单人保也是一人），户数不会多于人数，多半填反了。',
      todo: '请核对后改正。',
    },
    en: {
      title: 'More households than persons on minimum living allowance',
      what: 'Households on the allowance: {minimumLivingHouseholds}; persons: {minimumLivingPersons}.',
      why: 'Each such household has at least one recipient; the two were probably swapped.',
      todo: 'Check and correct them.',
    },
  },
});
