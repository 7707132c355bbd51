import { personChecker2021 } from '../../basis/person-checker-2021';
import { relation } from '../../codes/relation';
import { countOver, eq, is } from '../../expr/build';
import { person } from '../../ledgers/person';
import { rule } from '../rule';

const { c } = person;
export default rule({
  id: 'person/only-member-is-head',
  ledger: person,
  severity: 'notice',
  when: eq(countOver(c.householdCode), 1),
  must: is(relation, c.relation, '户主'),
  marks: [c.relation, c.householdCode],
  basis: [personChecker2021],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '一户只有一行，却不是户主',
      what: '户编号{householdCode}只有{memberName}一行，与户主关系填{relation}。',
      why: '一个人的户，这个人就是户主；也可能是户编号录错，把人录到了另一户。',
      todo: '请核对与户主关系和户编号，改正有误的一处。',
    },
    en: {
      title: 'The only member of a household is not its head',
      what: 'Household {householdCode} has one row, {memberName}, with relation {relation}.',
      why: 'The only member of a household is its head; or the code is wrong and the person belongs to another household.',
      todo: 'Check relation and code and correct the wrong one.',
    },
  },
});
