import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { education } from '../../codes/education';
import { schoolStatus } from '../../codes/school-status';
import { and, inRange, is, known, not, optional, or, param } from '../../expr/build';
import { schoolAgeById } from '../../expr/school-age-by-id';
import { person } from '../../ledgers/person';
import { schoolAgeFrom } from '../../policy/parameters/school-age-from';
import { schoolAgeTo } from '../../policy/parameters/school-age-to';
import { rule } from '../rule';

const { c } = person;
export default rule({
  id: 'person/school-age-at-school',
  ledger: person,
  severity: 'suspect',
  when: inRange(schoolAgeById(c.idNumber), param(schoolAgeFrom), param(schoolAgeTo)),
  must: or(
    and(known(c.schoolStatus), not(is(schoolStatus, c.schoolStatus, '非在校生'))),
    // A sheet without the column gives no reason.
    known(optional(c.dropoutReason)),
    is(education, c.education, '初中', '高中', '大专'),
  ),
  marks: [c.schoolStatus],
  show: { age: { of: schoolAgeById(c.idNumber), as: 'number' } },
  basis: [guizhouRuleSet2023],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '义务教育适龄却不在校',
      what: '{memberName}在入学当年8月31日满{age}周岁，在校生状况为空或非在校，也没有写明原因。',
      why: '6至15周岁应接受义务教育；九年级已毕业、因病因残不能上学的除外。',
      todo: '请核实是否失学辍学：在校的补填年级（送教上门的按年级填），不在校的填明原因并劝返。',
    },
    en: {
      title: 'Of compulsory school age, but not at school',
      what: '{memberName} was {age} on the 31 August of the school year, has no class, and no reason is given.',
      why: 'Children of 6 to 15 go to school, except those who have finished grade nine or cannot for illness or disability.',
      todo: 'Find out: enter the class (also of children taught at home), or the reason, and bring the child back to school.',
    },
  },
});
