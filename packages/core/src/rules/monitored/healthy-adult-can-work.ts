import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { healthStatus } from '../../codes/health-status';
import { ageById } from '../../expr/age-by-id';
import { and, blank, ge, hasOnly, known, lt, param } from '../../expr/build';
import { monitored } from '../../ledgers/monitored';
import { labourAgeBefore } from '../../policy/parameters/labour-age-before';
import { labourAgeFrom } from '../../policy/parameters/labour-age-from';
import { isAble } from '../monitored-conditions';
import { rule } from '../rule';

const { c } = monitored;
const age = ageById(c.idNumber);

export default rule({
  id: 'monitored/healthy-adult-can-work',
  ledger: monitored,
  severity: 'suspect',
  when: and(
    known(c.idNumber, c.labourSkill),
    hasOnly(healthStatus, c.healthStatus, '健康'),
    blank(c.schoolStatus),
    ge(age, param(labourAgeFrom)),
    lt(age, param(labourAgeBefore)),
  ),
  must: isAble,
  marks: [c.labourSkill, c.healthStatus, c.idNumber],
  show: { age: { of: age, as: 'number' } },
  basis: [guizhouRuleSet2023],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '劳动年龄内健康又不在校，却无劳动力',
      what: '证件号码{idNumber}{age}岁，健康状况为{healthStatus}，不在校，劳动技能为{labourSkill}。',
      why: '核查规则要求说明原因；产妇、照料病人、服刑等也有填弱劳动力的。',
      todo: '请核对健康状况和劳动技能；确属实际情况的，可核实属实。',
    },
    en: {
      title: 'Of labour age, healthy and not at school, but not able to work',
      what: '{idNumber} is {age} years old, health {healthStatus}, not at school; ability to work: {labourSkill}.',
      why: 'Rule sets ask for the reason; childbirth, care of the sick and the like occur.',
      todo: 'Check health and ability to work; if it is so, confirm it as true.',
    },
  },
});
