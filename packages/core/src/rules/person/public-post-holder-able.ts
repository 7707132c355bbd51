import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { labourSkill } from '../../codes/labour-skill';
import { and, is, known, le, not, optional } from '../../expr/build';
import { person } from '../../ledgers/person';
import { rule } from '../rule';

const { c } = person;
/** With months of work, `person/unable-not-working` says it. */
export default rule({
  id: 'person/public-post-holder-able',
  ledger: person,
  severity: 'suspect',
  when: and(known(c.publicPostType), le(optional(c.workMonths), 0)),
  must: not(is(labourSkill, c.labourSkill, '无劳动力', '丧失劳动力')),
  marks: [c.labourSkill, c.publicPostType],
  basis: [guizhouRuleSet2023],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '无劳动力却有公益性岗位',
      what: '{memberName}的劳动技能填{labourSkill}，公益性岗位填{publicPostType}。',
      why: '上岗要有相应的劳动能力，弱劳动力、半劳动力可以。',
      todo: '请核实：能上岗的更正劳动技能，没有上岗的清空岗位。',
    },
    en: {
      title: 'Unable to work, but on a public post',
      what: '{memberName} is entered as {labourSkill} with a public post: {publicPostType}.',
      why: 'A post needs some ability to work; weak and half workers may have one.',
      todo: 'Correct the ability to work, or clear the post.',
    },
  },
});
