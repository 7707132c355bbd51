import { personChecker2021 } from '../../basis/person-checker-2021';
import { relation } from '../../codes/relation';
import { and, call, countOver, eq, implies, is, known, not } from '../../expr/build';
import { idIsMale } from '../../expr/functions/id-is-male';
import { person } from '../../ledgers/person';
import { rule } from '../rule';

const { c } = person;
// A number that occurs twice and a second head have rules of their own.
const heads = and(is(relation, c.relation, '户主'), eq(countOver(c.idNumber), 1));
const isMale = call(idIsMale, c.idNumber);

export default rule({
  id: 'person/spouse-of-other-sex',
  ledger: person,
  severity: 'suspect',
  when: and(
    is(relation, c.relation, '配偶'),
    eq(countOver(c.householdCode, is(relation, c.relation, '户主')), 1),
    eq(countOver(c.idNumber), 1),
  ),
  must: and(
    implies(isMale, eq(countOver(c.householdCode, and(heads, isMale)), 0)),
    implies(not(isMale), eq(countOver(c.householdCode, and(heads, not(isMale))), 0)),
  ),
  marks: [c.relation, c.idNumber],
  once: [c.householdCode],
  basis: [personChecker2021],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '配偶与户主性别相同',
      what: '{memberName}填为户主的配偶，但两人的证件号码显示为同一性别。',
      why: '夫妻性别不同，与户主关系或证件号码有误。',
      todo: '请核对两人的与户主关系和证件号码。',
    },
    en: {
      title: 'Spouse and head are of the same sex',
      what: '{memberName} is entered as spouse, but both identity numbers are of the same sex.',
      why: 'A relation or a number is wrong.',
      todo: 'Check the relations and the identity numbers of both.',
    },
  },
});
