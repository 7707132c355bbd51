import { unverifiedPractice } from '../../basis/unverified-practice';
import { known } from '../../expr/build';
import { person } from '../../ledgers/person';
import { rule } from '../rule';

const { c } = person;
export default rule({
  id: 'person/household-code-filled',
  ledger: person,
  severity: 'suspect',
  must: known(c.householdCode),
  marks: [c.householdCode],
  basis: [unverifiedPractice],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '户编号没有填',
      what: '{memberName}的户编号为空。',
      why: '没有户编号就不知道属于哪一户，户的各项都无法核对。',
      todo: '请补填户编号。',
    },
    en: {
      title: 'No household code',
      what: '{memberName} has no household code.',
      why: 'Without it nobody knows to which household the person belongs.',
      todo: 'Fill in the code.',
    },
  },
});
