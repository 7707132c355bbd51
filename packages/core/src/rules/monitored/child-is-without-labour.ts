import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { labourSkill } from '../../codes/labour-skill';
import { ageById } from '../../expr/age-by-id';
import { and, is, known, lt, param } from '../../expr/build';
import { monitored } from '../../ledgers/monitored';
import { labourAgeFrom } from '../../policy/parameters/labour-age-from';
import { rule } from '../rule';

const { c } = monitored;
const age = ageById(c.idNumber);

export default rule({
  id: 'monitored/child-is-without-labour',
  ledger: monitored,
  severity: 'suspect',
  when: and(known(c.idNumber, c.labourSkill), lt(age, param(labourAgeFrom))),
  must: is(labourSkill, c.labourSkill, '无劳动力'),
  marks: [c.labourSkill, c.idNumber],
  show: { age: { of: age, as: 'number' } },
  basis: [guizhouRuleSet2023],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '未到劳动年龄，劳动技能却不是无劳动力',
      what: '证件号码{idNumber}{age}岁，劳动技能为{labourSkill}。',
      why: '未到劳动年龄的应填无劳动力。',
      todo: '请改为无劳动力，或核对证件号码。',
    },
    en: {
      title: 'Below labour age, but not entered as unable to work',
      what: '{idNumber} is {age} years old; ability to work: {labourSkill}.',
      why: 'Children are entered as unable to work.',
      todo: 'Correct it, or check the identity number.',
    },
  },
});
