import { dataQualityCatalogue2017 } from '../../basis/data-quality-catalogue-2017';
import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { known, not } from '../../expr/build';
import { monitored } from '../../ledgers/monitored';
import { cannotWork } from '../monitored-conditions';
import { rule } from '../rule';

const { c } = monitored;

export default rule({
  id: 'monitored/working-member-can-work',
  ledger: monitored,
  severity: 'suspect',
  when: known(c.workPlace),
  must: not(cannotWork),
  marks: [c.workPlace, c.labourSkill],
  basis: [guizhouRuleSet2023, dataQualityCatalogue2017],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '无劳动力或丧失劳动力却在务工',
      what: '务工所在地为{workPlace}，劳动技能为{labourSkill}。',
      why: '能外出务工就有一定劳动能力，两项必有一项没更新。',
      todo: '请与本人核实，改正有误的一项。',
    },
    en: {
      title: 'Unable to work, but has a place of work',
      what: 'Place of work: {workPlace}; ability to work: {labourSkill}.',
      why: 'Who works away is able to some degree; one of the entries is old.',
      todo: 'Ask the person and correct the wrong one.',
    },
  },
});
