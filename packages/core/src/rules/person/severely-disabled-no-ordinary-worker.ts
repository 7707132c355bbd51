import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { labourSkill } from '../../codes/labour-skill';
import { and, call, eq, is, le, not } from '../../expr/build';
import { disabilityGrade as disabilityGradeOfId } from '../../expr/functions/disability-grade';
import { disabilityType as disabilityTypeOfId } from '../../expr/functions/disability-type';
import { person } from '../../ledgers/person';
import { rule } from '../rule';

const { c } = person;
export default rule({
  id: 'person/severely-disabled-no-ordinary-worker',
  ledger: person,
  severity: 'suspect',
  when: and(eq(call(disabilityTypeOfId, c.idNumber), 4), le(call(disabilityGradeOfId, c.idNumber), 2)),
  must: not(is(labourSkill, c.labourSkill, '普通劳动力', '技能劳动力')),
  marks: [c.labourSkill],
  basis: [guizhouRuleSet2023],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '一二级肢体残疾填了普通或技能劳动力',
      what: '{memberName}的残疾人证号码（{idNumber}）显示为一级或二级肢体残疾，劳动技能填{labourSkill}。',
      why: '重度肢体残疾的人一般没有完全的劳动力。',
      todo: '请核对残疾等级和劳动技能；确能劳动的，可核实属实。',
    },
    en: {
      title: 'Severe disability of the limbs and an ordinary worker',
      what: 'The certificate number of {memberName} ({idNumber}) states a disability of the limbs of grade 1 or 2, with {labourSkill}.',
      why: 'Severely disabled people usually cannot work like others.',
      todo: 'Check the grade and the ability to work; confirm it if the person does work.',
    },
  },
});
