import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { healthStatus } from '../../codes/health-status';
import { labourSkill } from '../../codes/labour-skill';
import { schoolStatus } from '../../codes/school-status';
import { ageById } from '../../expr/age-by-id';
import { and, ge, hasOnly, is, known, length, lt, not, param } from '../../expr/build';
import { roster } from '../../ledgers/roster';
import { labourAgeBefore } from '../../policy/parameters/labour-age-before';
import { labourAgeFrom } from '../../policy/parameters/labour-age-from';
import { rule } from '../rule';

const { c } = roster;
const isAtSchool = and(known(c.schoolStatus), not(is(schoolStatus, c.schoolStatus, '学龄前儿童', '学前教育', '非在校生')));

/** A disabled person entered as healthy is for `roster/disabled-by-papers-in-health` to say. */
export default rule({
  id: 'roster/healthy-of-working-age-able',
  ledger: roster,
  severity: 'suspect',
  when: and(
    ge(ageById(c.idNumber), param(labourAgeFrom)),
    lt(ageById(c.idNumber), param(labourAgeBefore)),
    hasOnly(healthStatus, c.healthStatus, '健康'),
    not(isAtSchool),
    lt(length(c.idNumber), 20),
  ),
  must: not(is(labourSkill, c.labourSkill, '无劳动力', '丧失劳动力')),
  marks: [c.labourSkill, c.healthStatus],
  show: { age: { of: ageById(c.idNumber), as: 'number' } },
  basis: [guizhouRuleSet2023],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '劳动年龄内健康却无劳动力',
      what: '{memberName}{age}周岁、健康、不在校，劳动技能填{labourSkill}。',
      why: '16至59周岁健康的人一般有劳动力。',
      todo: '请核实：有疾病、残疾的更正健康状况，劳动技能填错的改正；确属实际情况的，可核实属实。',
    },
    en: {
      title: 'Of working age and healthy, but unable to work',
      what: '{memberName} is {age}, healthy and not at school, with {labourSkill}.',
      why: 'Healthy people of 16 to 59 are usually able to work.',
      todo: 'Correct health or ability to work; confirm it if it is so.',
    },
  },
});
