import { ownArithmetic } from '../../basis/own-arithmetic';
import { relation } from '../../codes/relation';
import { and, countOver, distinctOver, eq, ge, is, known, or } from '../../expr/build';
import { roster } from '../../ledgers/roster';
import { rule } from '../rule';

const { c } = roster;
const listed = countOver(c.householdCode);

/** Only where the head is listed: rosters of some members of a household do not have them all. Rows of the same person count once. */
export default rule({
  id: 'roster/head-count-equals-rows',
  ledger: roster,
  severity: 'error',
  when: and(known(c.headCount), ge(countOver(c.householdCode, is(relation, c.relation, '户主')), 1)),
  must: or(eq(listed, c.headCount), eq(distinctOver(c.householdCode, c.idNumber), c.headCount)),
  marks: [c.headCount],
  once: [c.householdCode],
  show: { listed: { of: listed, as: 'number' } },
  suggest: [{ field: c.headCount, value: listed }],
  basis: [ownArithmetic],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '花名册人数与成员行数不符',
      what: '户编号{householdCode}的人数填{headCount}，花名册中列了{listed}人。',
      why: '花名册一人一行，一户的行数就是人数。',
      todo: '请核对：少列了人的补上，多列的删去，人数填错的改正；只列部分成员的，可核实属实。',
    },
    en: {
      title: 'Number of members and rows of the roster disagree',
      what: 'Household {householdCode} is said to have {headCount} members; the roster lists {listed}.',
      why: 'A roster has one row a member, so the rows of a household are its members.',
      todo: 'Add or delete members, or correct the number; confirm it if only some members are listed.',
    },
  },
});
