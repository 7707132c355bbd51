import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { labourSkill } from '../../codes/labour-skill';
import { schoolStatus } from '../../codes/school-status';
import { ageById } from '../../expr/age-by-id';
import { and, ge, is, known, not, param } from '../../expr/build';
import { roster } from '../../ledgers/roster';
import { labourAgeFrom } from '../../policy/parameters/labour-age-from';
import { rule } from '../rule';

const { c } = roster;
const isAtSchool = and(known(c.schoolStatus), not(is(schoolStatus, c.schoolStatus, '学龄前儿童', '学前教育', '非在校生')));

export default rule({
  id: 'roster/pupil-no-worker',
  ledger: roster,
  severity: 'suspect',
  when: and(isAtSchool, ge(ageById(c.idNumber), param(labourAgeFrom))),
  must: not(is(labourSkill, c.labourSkill, '普通劳动力', '技能劳动力')),
  marks: [c.labourSkill, c.schoolStatus],
  basis: [guizhouRuleSet2023],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '在校生填了普通或技能劳动力',
      what: '{memberName}的在校生状况填{schoolStatus}，劳动技能填{labourSkill}。',
      why: '在校生一般填无劳动力。',
      todo: '在校的改正劳动技能；已离校的清空在校生状况、补填文化程度。',
    },
    en: {
      title: 'At school and a worker',
      what: '{memberName} attends {schoolStatus} and is entered as {labourSkill}.',
      why: 'Pupils and students are usually entered as unable to work.',
      todo: 'Correct the ability to work, or the class if the person has left school.',
    },
  },
});
