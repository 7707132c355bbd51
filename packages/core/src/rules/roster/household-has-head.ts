import { ownContradiction } from '../../basis/own-contradiction';
import { relation } from '../../codes/relation';
import { countOver, eq, ge, is } from '../../expr/build';
import { roster } from '../../ledgers/roster';
import { rule } from '../rule';

const { c } = roster;
/** Only where all members are listed: rosters of some members of a household need not have its head. */
export default rule({
  id: 'roster/household-has-head',
  ledger: roster,
  severity: 'error',
  when: eq(countOver(c.householdCode), c.headCount),
  must: ge(countOver(c.householdCode, is(relation, c.relation, '户主')), 1),
  marks: [c.relation],
  once: [c.householdCode],
  basis: [ownContradiction],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '花名册一户没有户主',
      what: '户编号{householdCode}的{headCount}人都在册，但没有人填为户主。',
      why: '全户成员都列出时，其中必有一个户主。',
      todo: '请把户主的与户主关系改为“户主”。',
    },
    en: {
      title: 'A household without a head in the roster',
      what: 'All {headCount} members of household {householdCode} are listed, none of them as head.',
      why: 'Where all members are listed, one of them is the head.',
      todo: 'Correct the relation of the head.',
    },
  },
});
