import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { ageById } from '../../expr/age-by-id';
import { and, ge, known, not, param } from '../../expr/build';
import { monitored } from '../../ledgers/monitored';
import { labourAgeBefore } from '../../policy/parameters/labour-age-before';
import { isAble } from '../monitored-conditions';
import { rule } from '../rule';

const { c } = monitored;
const age = ageById(c.idNumber);

export default rule({
  id: 'monitored/older-person-is-not-ordinary-labour',
  ledger: monitored,
  severity: 'notice',
  when: and(known(c.idNumber, c.labourSkill), ge(age, param(labourAgeBefore))),
  must: not(isAble),
  marks: [c.labourSkill, c.idNumber],
  show: { age: { of: age, as: 'number' } },
  basis: [guizhouRuleSet2023],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '超过劳动年龄，仍是普通或技能劳动力',
      what: '证件号码{idNumber}{age}岁，劳动技能为{labourSkill}。',
      why: '核查规则会列出；身体好、仍在劳动的老人很常见。',
      todo: '请核对是否多年未更新；仍有劳动能力的，可核实属实。',
    },
    en: {
      title: 'Beyond labour age, but still an ordinary or skilled worker',
      what: '{idNumber} is {age} years old; ability to work: {labourSkill}.',
      why: 'Rule sets list it; old people who still work are common.',
      todo: 'See whether the entry is old; if the person is able, confirm it as true.',
    },
  },
});
