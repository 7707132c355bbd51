import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { labourSkill } from '../../codes/labour-skill';
import { and, is, known } from '../../expr/build';
import { monitored } from '../../ledgers/monitored';
import { isPupil } from '../monitored-conditions';
import { rule } from '../rule';

const { c } = monitored;

export default rule({
  id: 'monitored/pupil-is-without-labour',
  ledger: monitored,
  severity: 'suspect',
  when: and(isPupil, known(c.labourSkill)),
  must: is(labourSkill, c.labourSkill, '无劳动力'),
  marks: [c.labourSkill, c.schoolStatus],
  basis: [guizhouRuleSet2023],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '在校学生的劳动技能不是无劳动力',
      what: '在校生状况为{schoolStatus}，劳动技能为{labourSkill}。',
      why: '核查规则要求在校学生填无劳动力；边读边工的另有原因。',
      todo: '请核对是否仍在校，改正有误的一项。',
    },
    en: {
      title: 'A pupil is not entered as unable to work',
      what: 'Class attended: {schoolStatus}; ability to work: {labourSkill}.',
      why: 'Rule sets expect pupils to be entered as unable to work.',
      todo: 'See whether the person is still at school, and correct the wrong one.',
    },
  },
});
