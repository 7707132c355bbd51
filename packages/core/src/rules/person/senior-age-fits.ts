import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { healthStatus } from '../../codes/health-status';
import { schoolStatus } from '../../codes/school-status';
import { and, ge, has, is, le, or } from '../../expr/build';
import { schoolAgeById } from '../../expr/school-age-by-id';
import { person } from '../../ledgers/person';
import { rule } from '../rule';

const { c } = person;
export default rule({
  id: 'person/senior-age-fits',
  ledger: person,
  severity: 'suspect',
  when: is(
    schoolStatus,
    c.schoolStatus,
    '普通高中一年级',
    '普通高中二年级',
    '普通高中三年级',
    '中职一年级',
    '中职二年级',
    '中职三年级',
  ),
  must: and(ge(schoolAgeById(c.idNumber), 14), or(le(schoolAgeById(c.idNumber), 20), has(healthStatus, c.healthStatus, '残疾'))),
  marks: [c.schoolStatus, c.idNumber],
  show: { age: { of: schoolAgeById(c.idNumber), as: 'number' } },
  basis: [guizhouRuleSet2023],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '高中、中职在校与年龄不符',
      what: '{memberName}的在校生状况填{schoolStatus}，入学当年8月31日满{age}周岁。',
      why: '高中、中职学生一般15至20周岁。',
      todo: '请核对在校生状况和证件号码；休学、复读、提前或推迟入学、特殊教育的，可核实属实。',
    },
    en: {
      title: 'Senior middle or vocational school at an unusual age',
      what: '{memberName} attends {schoolStatus} and was {age} years old on the 31 August of the school year.',
      why: 'Pupils of senior middle and vocational schools are usually 15 to 20 years old.',
      todo: 'Check class and number; confirm it for a break, a repeated year, early or late entry, special schooling.',
    },
  },
});
