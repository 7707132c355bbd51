import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { labourSkill } from '../../codes/labour-skill';
import { is, not } from '../../expr/build';
import { person } from '../../ledgers/person';
import { rule } from '../rule';

const { c } = person;
export default rule({
  id: 'person/supported-no-worker',
  ledger: person,
  severity: 'suspect',
  when: c.hasExtremePovertySupport,
  must: not(is(labourSkill, c.labourSkill, '普通劳动力', '技能劳动力')),
  marks: [c.labourSkill, c.hasExtremePovertySupport],
  basis: [guizhouRuleSet2023],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '特困供养人员填了普通或技能劳动力',
      what: '{memberName}是特困供养人员，劳动技能填{labourSkill}。',
      why: '特困供养人员一般没有完全的劳动能力；未满18周岁的也可以是。',
      todo: '请核对劳动技能和供养资格。',
    },
    en: {
      title: 'On extreme poverty support, but an ordinary or skilled worker',
      what: '{memberName} is on extreme poverty support with {labourSkill}.',
      why: 'People on that support usually cannot work like others.',
      todo: 'Check the ability to work and the support.',
    },
  },
});
