import { ownContradiction } from '../../basis/own-contradiction';
import { relation } from '../../codes/relation';
import { and, call, countOver, eq, ge, gt, is, known, lookup, matches, or } from '../../expr/build';
import { idCitizenNumber } from '../../expr/functions/id-citizen-number';
import { sixNines } from '../../expr/patterns';
import { household } from '../../ledgers/household';
import { householdMembers } from '../../ledgers/links/household-members';
import { person } from '../../ledgers/person';
import { rule } from '../rule';

const { c } = household;
const p = person.c;
const isHead = is(relation, p.relation, '户主');
const agrees = eq(call(idCitizenNumber, p.idNumber), lookup(householdMembers, call(idCitizenNumber, c.headIdNumber)));

/** A second head, a number that occurs twice and a placeholder in the person ledger have rules of their own. */
export default rule({
  id: 'household/head-id-agrees-with-members',
  ledger: household,
  severity: 'error',
  when: and(known(c.headIdNumber), eq(countOver(householdMembers, isHead), 1)),
  must: ge(countOver(householdMembers, and(isHead, or(agrees, matches(p.idNumber, sixNines), gt(countOver(p.idNumber), 1)))), 1),
  marks: [c.headIdNumber],
  basis: [ownContradiction],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '户表户主证件号码与人表户主不一致',
      what: '户编号{householdCode}的户主{headName}，户表的证件号码（{headIdNumber}）与人表中户主的号码不同。',
      why: '同一户的户主在两张表里应是同一个人、同一个号码。',
      todo: '请查明户主是谁、号码是什么，改正有误的一张表。',
    },
    en: {
      title: 'The head’s identity number differs from the person ledger',
      what: 'The number of the head {headName} of household {householdCode} ({headIdNumber}) differs from that of the head in the person ledger.',
      why: 'The head of a household is the same person with the same number in both ledgers.',
      todo: 'Find out who the head is and correct the wrong ledger.',
    },
  },
});
