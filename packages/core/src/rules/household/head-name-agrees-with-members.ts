import { ownContradiction } from '../../basis/own-contradiction';
import { relation } from '../../codes/relation';
import { and, call, countOver, eq, ge, is, known, lookup } from '../../expr/build';
import { idCitizenNumber } from '../../expr/functions/id-citizen-number';
import { household } from '../../ledgers/household';
import { householdMembers } from '../../ledgers/links/household-members';
import { person } from '../../ledgers/person';
import { rule } from '../rule';

const { c } = household;
const p = person.c;
const isHead = is(relation, p.relation, '户主');
const isSamePerson = eq(call(idCitizenNumber, p.idNumber), lookup(householdMembers, call(idCitizenNumber, c.headIdNumber)));
const agrees = eq(p.memberName, lookup(householdMembers, c.headName));

/** Another person as head is for `household/head-id-agrees-with-members` to say. */
export default rule({
  id: 'household/head-name-agrees-with-members',
  ledger: household,
  severity: 'suspect',
  when: and(
    known(c.headName),
    eq(countOver(householdMembers, isHead), 1),
    eq(countOver(householdMembers, and(isHead, isSamePerson)), 1),
  ),
  must: ge(countOver(householdMembers, and(isHead, agrees)), 1),
  marks: [c.headName],
  basis: [ownContradiction],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '户表户主姓名与人表户主不一致',
      what: '户编号{householdCode}的户主，户表填{headName}，人表中同一证件号码的户主是另一个姓名。',
      why: '同一个人在两张表里姓名应相同。',
      todo: '请对照身份证改正有误的一张表；曾用名、生僻字的可核实属实。',
    },
    en: {
      title: 'The head’s name differs from the person ledger',
      what: 'The head of household {householdCode} is {headName} here; the person ledger has another name with the same number.',
      why: 'The same person has the same name in both ledgers.',
      todo: 'Correct the wrong ledger from the card; confirm it for former names and rare characters.',
    },
  },
});
