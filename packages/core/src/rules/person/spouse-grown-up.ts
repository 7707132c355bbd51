import { unverifiedPractice } from '../../basis/unverified-practice';
import { relation } from '../../codes/relation';
import { ageById } from '../../expr/age-by-id';
import { ge, is } from '../../expr/build';
import { person } from '../../ledgers/person';
import { rule } from '../rule';

const { c } = person;
export default rule({
  id: 'person/spouse-grown-up',
  ledger: person,
  severity: 'suspect',
  when: is(relation, c.relation, '配偶'),
  must: ge(ageById(c.idNumber), 16),
  marks: [c.relation, c.idNumber],
  show: { age: { of: ageById(c.idNumber), as: 'number' } },
  basis: [unverifiedPractice],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '配偶不满16周岁',
      what: '{memberName}填为户主的配偶，按证件号码只有{age}周岁。',
      why: '配偶一般是成年人，多见于关系填错。',
      todo: '请核对与户主关系和证件号码，改正有误的一处。',
    },
    en: {
      title: 'The spouse is under 16',
      what: '{memberName} is entered as spouse and is {age} years old by the identity number.',
      why: 'A spouse is usually grown up; often the relation is wrong.',
      todo: 'Check relation and number and correct the wrong one.',
    },
  },
});
