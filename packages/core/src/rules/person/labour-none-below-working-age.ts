import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { labourSkill } from '../../codes/labour-skill';
import { ageById } from '../../expr/age-by-id';
import { is, lt, param } from '../../expr/build';
import { person } from '../../ledgers/person';
import { labourAgeFrom } from '../../policy/parameters/labour-age-from';
import { rule } from '../rule';

const { c } = person;
export default rule({
  id: 'person/labour-none-below-working-age',
  ledger: person,
  severity: 'suspect',
  when: lt(ageById(c.idNumber), param(labourAgeFrom)),
  must: is(labourSkill, c.labourSkill, '无劳动力'),
  marks: [c.labourSkill],
  show: { age: { of: ageById(c.idNumber), as: 'number' } },
  basis: [guizhouRuleSet2023],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '不满16周岁不是无劳动力',
      what: '{memberName}{age}周岁，劳动技能填{labourSkill}。',
      why: '不满16周岁的一般填无劳动力。',
      todo: '请核对劳动技能和证件号码。',
    },
    en: {
      title: 'Under 16 and not unable to work',
      what: '{memberName} is {age} years old with {labourSkill}.',
      why: 'Whoever is under 16 is usually entered as unable to work.',
      todo: 'Check ability to work and number.',
    },
  },
});
