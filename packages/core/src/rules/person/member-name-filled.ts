import { unverifiedPractice } from '../../basis/unverified-practice';
import { known } from '../../expr/build';
import { person } from '../../ledgers/person';
import { rule } from '../rule';

const { c } = person;
export default rule({
  id: 'person/member-name-filled',
  ledger: person,
  severity: 'suspect',
  must: known(c.memberName),
  marks: [c.memberName],
  basis: [unverifiedPractice],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '姓名没有填',
      what: '户编号{householdCode}一名成员的姓名为空。',
      why: '没有姓名就不知道说的是谁。',
      todo: '请补填姓名。',
    },
    en: {
      title: 'No name',
      what: 'The name of a member of household {householdCode} is blank.',
      why: 'Without a name nobody knows who is meant.',
      todo: 'Fill in the name.',
    },
  },
});
