import { unverifiedPractice } from '../../basis/unverified-practice';
import { education } from '../../codes/education';
import { ageById } from '../../expr/age-by-id';
import { and, ge, implies, is, known } from '../../expr/build';
import { roster } from '../../ledgers/roster';
import { rule } from '../rule';

const { c } = roster;
const age = ageById(c.idNumber);

export default rule({
  id: 'roster/education-fits-age',
  ledger: roster,
  severity: 'suspect',
  when: known(c.education),
  must: and(
    implies(is(education, c.education, '初中'), ge(age, 13)),
    implies(is(education, c.education, '高中'), ge(age, 15)),
    implies(is(education, c.education, '大专', '大专及以上', '本科及以上'), ge(age, 18)),
  ),
  marks: [c.education, c.idNumber],
  show: { age: { of: ageById(c.idNumber), as: 'number' } },
  basis: [unverifiedPractice],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '文化程度与年龄不符',
      what: '{memberName}只有{age}周岁，文化程度填{education}。',
      why: '这个年龄一般还不能毕业。',
      todo: '请核对文化程度和证件号码；还在读的，改填在校生状况。',
    },
    en: {
      title: 'Schooling completed at an unusual age',
      what: '{memberName} is {age} years old with {education} completed.',
      why: 'At that age people have usually not finished it.',
      todo: 'Check schooling and number; whoever is still at school has a class instead.',
    },
  },
});
