import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { schoolStatus } from '../../codes/school-status';
import { and, ge, implies, is } from '../../expr/build';
import { schoolAgeById } from '../../expr/school-age-by-id';
import { person } from '../../ledgers/person';
import { rule } from '../rule';

const { c } = person;
export default rule({
  id: 'person/college-age-fits',
  ledger: person,
  severity: 'suspect',
  when: is(
    schoolStatus,
    c.schoolStatus,
    '高职高专一年级',
    '高职高专二年级',
    '高职高专三年级',
    '技师学院一年级',
    '技师学院二年级',
    '技师学院三年级',
    '技师学院四年级',
    '本科一年级',
    '本科二年级',
    '本科三年级',
    '本科四年级',
    '本科五年级',
    '硕士研究生及以上',
    '大专及以上',
  ),
  must: and(
    ge(schoolAgeById(c.idNumber), 15),
    implies(is(schoolStatus, c.schoolStatus, '硕士研究生及以上'), ge(schoolAgeById(c.idNumber), 20)),
  ),
  marks: [c.schoolStatus, c.idNumber],
  show: { age: { of: schoolAgeById(c.idNumber), as: 'number' } },
  basis: [guizhouRuleSet2023],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '大专、本科在校与年龄不符',
      what: '{memberName}的在校生状况填{schoolStatus}，入学当年8月31日满{age}周岁。',
      why: '大专、本科学生一般在17周岁以上，硕士在20周岁以上。',
      todo: '请核对在校生状况和证件号码；休学、复读、提前或推迟入学、特殊教育的，可核实属实。',
    },
    en: {
      title: 'College or university at an unusual age',
      what: '{memberName} attends {schoolStatus} and was {age} years old on the 31 August of the school year.',
      why: 'Students are usually 17 or older, master’s students 20 or older.',
      todo: 'Check class and number; confirm it for a break, a repeated year, early or late entry, special schooling.',
    },
  },
});
