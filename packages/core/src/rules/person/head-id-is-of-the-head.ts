import { ownContradiction } from '../../basis/own-contradiction';
import { relation } from '../../codes/relation';
import { and, call, countOver, eq, is, known, matches, not } from '../../expr/build';
import { idCitizenNumber } from '../../expr/functions/id-citizen-number';
import { sixNines } from '../../expr/patterns';
import { person } from '../../ledgers/person';
import { rule } from '../rule';

const { c } = person;
/** A second head, a number that occurs twice and a placeholder have rules of their own. */
export default rule({
  id: 'person/head-id-is-of-the-head',
  ledger: person,
  severity: 'error',
  when: and(
    is(relation, c.relation, '户主'),
    known(c.headIdNumber),
    not(matches(c.idNumber, sixNines)),
    eq(countOver(c.householdCode, is(relation, c.relation, '户主')), 1),
    eq(countOver(c.idNumber), 1),
  ),
  must: eq(call(idCitizenNumber, c.headIdNumber), call(idCitizenNumber, c.idNumber)),
  marks: [c.headIdNumber, c.idNumber],
  basis: [ownContradiction],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '户主证件号码不是户主本人的',
      what: '户主{memberName}本人的证件号码（{idNumber}）与同一行的户主证件号码（{headIdNumber}）不同。',
      why: '户主这一行的两个号码是同一个人的。',
      todo: '请查明户主是谁，改正号码或与户主关系。',
    },
    en: {
      title: 'The head’s number is not that of the head',
      what: 'The own number of the head {memberName} ({idNumber}) differs from the head’s number in the same row ({headIdNumber}).',
      why: 'In the row of the head both numbers are of the same person.',
      todo: 'Find out who the head is and correct the number or the relation.',
    },
  },
});
