import { ownContradiction } from '../../basis/own-contradiction';
import { relation } from '../../codes/relation';
import { and, blank, countOver, eq, is, known, optional, or } from '../../expr/build';
import { roster } from '../../ledgers/roster';
import { rule } from '../rule';

const { c } = roster;
/** A second head and a number that occurs twice have rules of their own. */
export default rule({
  id: 'roster/head-name-is-of-the-head',
  ledger: roster,
  severity: 'suspect',
  when: and(
    is(relation, c.relation, '户主'),
    known(c.headName, c.memberName),
    eq(countOver(c.householdCode, is(relation, c.relation, '户主')), 1),
    or(blank(optional(c.idNumber)), eq(countOver(c.idNumber), 1)),
  ),
  must: eq(c.headName, c.memberName),
  marks: [c.headName, c.memberName],
  basis: [ownContradiction],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '户主姓名不是户主本人的',
      what: '户主这一行的姓名是{memberName}，户主姓名却填{headName}。',
      why: '户主这一行的两个姓名是同一个人的。',
      todo: '请查明户主是谁，改正姓名或与户主关系。',
    },
    en: {
      title: 'The head’s name is not that of the head',
      what: 'The name in the row of the head is {memberName}, but the head’s name is given as {headName}.',
      why: 'In the row of the head both names are of the same person.',
      todo: 'Find out who the head is and correct the name or the relation.',
    },
  },
});
