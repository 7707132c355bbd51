import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { healthStatus } from '../../codes/health-status';
import { schoolStatus } from '../../codes/school-status';
import { and, ge, has, is, le, or } from '../../expr/build';
import { schoolAgeById } from '../../expr/school-age-by-id';
import { roster } from '../../ledgers/roster';
import { rule } from '../rule';

const { c } = roster;
export default rule({
  id: 'roster/junior-age-fits',
  ledger: roster,
  severity: 'suspect',
  when: is(schoolStatus, c.schoolStatus, '七年级', '八年级', '九年级'),
  must: and(ge(schoolAgeById(c.idNumber), 11), or(le(schoolAgeById(c.idNumber), 17), has(healthStatus, c.healthStatus, '残疾'))),
  marks: [c.schoolStatus, c.idNumber],
  show: { age: { of: schoolAgeById(c.idNumber), as: 'number' } },
  basis: [guizhouRuleSet2023],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '初中在校与年龄不符',
      what: '{memberName}的在校生状况填{schoolStatus}，入学当年8月31日满{age}周岁。',
      why: '初中生一般12至17周岁。',
      todo: '请核对在校生状况和证件号码；休学、复读、提前或推迟入学、特殊教育的，可核实属实。',
    },
    en: {
      title: 'Junior middle school at an unusual age',
      what: '{memberName} attends {schoolStatus} and was {age} years old on the 31 August of the school year.',
      why: 'Pupils of junior middle school are usually 12 to 17 years old.',
      todo: 'Check class and number; confirm it for a break, a repeated year, early or late entry, special schooling.',
    },
  },
});
