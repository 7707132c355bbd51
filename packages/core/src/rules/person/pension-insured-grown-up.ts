import { unverifiedPractice } from '../../basis/unverified-practice';
import { ageById } from '../../expr/age-by-id';
import { lt, not, or } from '../../expr/build';
import { person } from '../../ledgers/person';
import { rule } from '../rule';

const { c } = person;
export default rule({
  id: 'person/pension-insured-grown-up',
  ledger: person,
  severity: 'notice',
  when: lt(ageById(c.idNumber), 16),
  must: not(or(c.hasResidentPension, c.hasEmployeePension)),
  marks: [c.hasResidentPension, c.hasEmployeePension, c.idNumber],
  show: { age: { of: ageById(c.idNumber), as: 'number' } },
  basis: [unverifiedPractice],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '不满16周岁参加了养老保险',
      what: '{memberName}{age}周岁，养老保险填是。',
      why: '养老保险一般从16周岁起参加。',
      todo: '请核对参保情况和证件号码。',
    },
    en: {
      title: 'Under 16 in a pension insurance',
      what: '{memberName} is {age} years old and in a pension insurance.',
      why: 'People usually join from 16 on.',
      todo: 'Check insurance and number.',
    },
  },
});
