import { ownContradiction } from '../../basis/own-contradiction';
import { relation } from '../../codes/relation';
import { and, eq, is, known, lookup, not, optional, or } from '../../expr/build';
import { personRoster } from '../../ledgers/links/person-roster';
import { person } from '../../ledgers/person';
import { roster } from '../../ledgers/roster';
import { rule } from '../rule';

const { c } = roster;
const inLedger = lookup(personRoster, person.c.memberName);

/** A head whose own row has two names is for `roster/head-name-is-of-the-head` to say. */
export default rule({
  id: 'roster/member-name-agrees-with-person',
  ledger: roster,
  severity: 'suspect',
  when: and(
    known(c.memberName),
    or(not(is(relation, c.relation, '户主')), not(known(optional(c.headName))), eq(optional(c.headName), c.memberName)),
  ),
  must: eq(c.memberName, inLedger),
  marks: [c.memberName],
  show: { inLedger: { of: inLedger, as: 'text' } },
  basis: [ownContradiction],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '同一证件号码在两表中姓名不同',
      what: '证件号码（{idNumber}）在花名册中是{memberName}，在人表中是{inLedger}。',
      why: '同一个号码只属于一个人，两张表的姓名应相同。',
      todo: '请对照身份证改正有误的一张表；曾用名、生僻字的可核实属实。',
    },
    en: {
      title: 'The same number has different names in two ledgers',
      what: 'The number {idNumber} is {memberName} in the roster and {inLedger} in the person ledger.',
      why: 'A number belongs to one person.',
      todo: 'Correct the wrong ledger from the card; confirm it for former names and rare characters.',
    },
  },
});
