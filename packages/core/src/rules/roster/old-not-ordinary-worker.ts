import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { labourSkill } from '../../codes/labour-skill';
import { ageById } from '../../expr/age-by-id';
import { and, call, eq, ge, is, le, length, lt, not, or, param } from '../../expr/build';
import { disabilityGrade as disabilityGradeOfId } from '../../expr/functions/disability-grade';
import { disabilityType as disabilityTypeOfId } from '../../expr/functions/disability-type';
import { roster } from '../../ledgers/roster';
import { labourAgeBefore } from '../../policy/parameters/labour-age-before';
import { rule } from '../rule';

const { c } = roster;
/** A severe disability of the limbs is for `severely-disabled-no-ordinary-worker` to say. */
export default rule({
  id: 'roster/old-not-ordinary-worker',
  ledger: roster,
  severity: 'notice',
  when: and(
    ge(ageById(c.idNumber), param(labourAgeBefore)),
    or(
      lt(length(c.idNumber), 20),
      not(and(eq(call(disabilityTypeOfId, c.idNumber), 4), le(call(disabilityGradeOfId, c.idNumber), 2))),
    ),
  ),
  must: not(is(labourSkill, c.labourSkill, '普通劳动力', '技能劳动力')),
  marks: [c.labourSkill],
  show: { age: { of: ageById(c.idNumber), as: 'number' } },
  basis: [guizhouRuleSet2023],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '60周岁以上仍是普通或技能劳动力',
      what: '{memberName}{age}周岁，劳动技能填{labourSkill}。',
      why: '60周岁以上一般不再计入劳动力；仍在劳动的也有，不算错。',
      todo: '如当地要求按年龄调整，请调整；仍能劳动的，核实属实即可。',
    },
    en: {
      title: 'Sixty or older and still an ordinary or skilled worker',
      what: '{memberName} is {age} years old with {labourSkill}.',
      why: 'People of sixty are usually no longer counted as workers; some still work, and that is no mistake.',
      todo: 'Change it if your county wants it by age; otherwise confirm it.',
    },
  },
});
