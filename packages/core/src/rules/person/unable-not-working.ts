import { dataQualityCatalogue2017 } from '../../basis/data-quality-catalogue-2017';
import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { labourSkill } from '../../codes/labour-skill';
import { schoolStatus } from '../../codes/school-status';
import { ageById } from '../../expr/age-by-id';
import { and, ge, is, known, le, not, optional, or, param } from '../../expr/build';
import { person } from '../../ledgers/person';
import { labourAgeFrom } from '../../policy/parameters/labour-age-from';
import { rule } from '../rule';

const { c } = person;
const isAtSchool = and(known(c.schoolStatus), not(is(schoolStatus, c.schoolStatus, '学龄前儿童', '学前教育', '非在校生')));
const isSupported = optional(c.hasExtremePovertySupport);

/** Pupils who work and people on extreme poverty support who work have rules of their own. */
export default rule({
  id: 'person/unable-not-working',
  ledger: person,
  severity: 'suspect',
  when: and(
    is(labourSkill, c.labourSkill, '无劳动力', '丧失劳动力'),
    ge(ageById(c.idNumber), param(labourAgeFrom)),
    not(isAtSchool),
    or(not(known(isSupported)), not(isSupported)),
  ),
  must: le(c.workMonths, 0),
  marks: [c.workMonths, c.labourSkill],
  basis: [dataQualityCatalogue2017, guizhouRuleSet2023],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '无劳动力却在务工',
      what: '{memberName}的劳动技能填{labourSkill}，务工时间填{workMonths}个月。',
      why: '无劳动力、丧失劳动力的人一般不能外出务工。',
      todo: '请核实：确在务工的更正劳动技能，没有务工的清空务工时间。',
    },
    en: {
      title: 'Unable to work, but working',
      what: '{memberName} is entered as {labourSkill} with {workMonths} months of work.',
      why: 'People unable to work usually do not work away.',
      todo: 'Correct the ability to work, or clear the months.',
    },
  },
});
