import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { labourSkill } from '../../codes/labour-skill';
import { and, blank, is, known } from '../../expr/build';
import { monitored } from '../../ledgers/monitored';
import { rule } from '../rule';

const { c } = monitored;

export default rule({
  id: 'monitored/skilled-member-at-work',
  ledger: monitored,
  severity: 'notice',
  when: and(is(labourSkill, c.labourSkill, '技能劳动力'), blank(c.schoolStatus)),
  must: known(c.workPlace),
  marks: [c.workPlace, c.labourSkill],
  basis: [guizhouRuleSet2023],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '技能劳动力没有务工记录',
      what: '劳动技能为{labourSkill}，务工所在地为{workPlace}。',
      why: '核查规则会列出；在家经营、照料家人的也有。',
      todo: '请核对务工信息是否漏录；确未务工的，可安排就业帮扶。',
    },
    en: {
      title: 'A skilled worker without a place of work',
      what: 'Ability to work: {labourSkill}; place of work: {workPlace}.',
      why: 'Rule sets list it; some run a farm or care for others.',
      todo: 'See whether work was left out; if there is none, help with work may be due.',
    },
  },
});
