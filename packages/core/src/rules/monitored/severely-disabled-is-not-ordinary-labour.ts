import { disabilityCertificateLayout } from '../../basis/disability-certificate-layout';
import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { labourSkill } from '../../codes/labour-skill';
import { and, call, eq, is, known, le, not } from '../../expr/build';
import { disabilityGrade } from '../../expr/functions/disability-grade';
import { disabilityType } from '../../expr/functions/disability-type';
import { monitored } from '../../ledgers/monitored';
import { rule } from '../rule';

const { c } = monitored;

export default rule({
  id: 'monitored/severely-disabled-is-not-ordinary-labour',
  ledger: monitored,
  severity: 'suspect',
  when: and(known(c.idNumber), eq(call(disabilityType, c.idNumber), 4), le(call(disabilityGrade, c.idNumber), 2)),
  must: not(is(labourSkill, c.labourSkill, '普通劳动力')),
  marks: [c.labourSkill, c.idNumber],
  basis: [guizhouRuleSet2023, disabilityCertificateLayout],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '一二级肢体残疾却是普通劳动力',
      what: '残疾人证号{idNumber}显示肢体残疾一级或二级，劳动技能为{labourSkill}。',
      why: '重度肢体残疾一般不是普通劳动力；能胜任技能工作的可填技能劳动力。',
      todo: '请入户核实劳动能力；确属实际情况的，可核实属实。',
    },
    en: {
      title: 'Severe limb disability, but an ordinary worker',
      what: 'The certificate {idNumber} says limb disability of grade 1 or 2; ability to work: {labourSkill}.',
      why: 'Such persons are rarely ordinary workers; skilled work may be possible.',
      todo: 'Visit and check; if it is so, confirm it as true.',
    },
  },
});
