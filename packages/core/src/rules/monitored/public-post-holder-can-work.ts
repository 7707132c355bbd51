import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { known, not } from '../../expr/build';
import { monitored } from '../../ledgers/monitored';
import { cannotWork } from '../monitored-conditions';
import { rule } from '../rule';

const { c } = monitored;

export default rule({
  id: 'monitored/public-post-holder-can-work',
  ledger: monitored,
  severity: 'suspect',
  when: known(c.publicPostType),
  must: not(cannotWork),
  marks: [c.publicPostType, c.labourSkill],
  basis: [guizhouRuleSet2023],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '无劳动力或丧失劳动力却在公益岗',
      what: '公益性岗位为{publicPostType}，劳动技能为{labourSkill}。',
      why: '公益岗要有相应劳动能力，弱劳动力可以，无劳动力不行。',
      todo: '请核对是否顶岗、挂名，或改正劳动技能。',
    },
    en: {
      title: 'Unable to work, but holds a public post',
      what: 'Public post: {publicPostType}; ability to work: {labourSkill}.',
      why: 'A public post needs some ability; weak labour will do.',
      todo: 'See whether somebody else does the work, or correct the ability to work.',
    },
  },
});
