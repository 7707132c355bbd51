import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { education } from '../../codes/education';
import { labourSkill } from '../../codes/labour-skill';
import { schoolStatus } from '../../codes/school-status';
import { ageById } from '../../expr/age-by-id';
import { and, gt, is, known, lt, not, or, param } from '../../expr/build';
import { roster } from '../../ledgers/roster';
import { labourAgeBefore } from '../../policy/parameters/labour-age-before';
import { rule } from '../rule';

const { c } = roster;
const isAtSchool = and(known(c.schoolStatus), not(is(schoolStatus, c.schoolStatus, '学龄前儿童', '学前教育', '非在校生')));

export default rule({
  id: 'roster/skilled-at-work',
  ledger: roster,
  severity: 'notice',
  when: and(
    or(
      is(labourSkill, c.labourSkill, '技能劳动力'),
      and(is(labourSkill, c.labourSkill, '普通劳动力'), is(education, c.education, '大专', '大专及以上', '本科及以上')),
    ),
    lt(ageById(c.idNumber), param(labourAgeBefore)),
    not(isAtSchool),
  ),
  must: gt(c.workMonths, 0),
  marks: [c.workMonths, c.labourSkill, c.education],
  basis: [guizhouRuleSet2023],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '有技能或大专以上学历却没有务工',
      what: '{memberName}的劳动技能填{labourSkill}、文化程度填{education}，没有务工时间。',
      why: '有技能、有学历的人一般在就业；在家创业、务农、照料家人的也有。',
      todo: '请了解是否需要就业帮扶；已就业的补填务工时间。',
    },
    en: {
      title: 'Skilled or with a college degree, but not working',
      what: '{memberName} is entered as {labourSkill} with {education} and no months of work.',
      why: 'Such people usually have work; some farm, run a business or care for the family.',
      todo: 'Ask whether help with finding work is wanted, or fill in the months.',
    },
  },
});
