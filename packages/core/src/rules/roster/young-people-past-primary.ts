import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { education } from '../../codes/education';
import { healthStatus } from '../../codes/health-status';
import { ageById } from '../../expr/age-by-id';
import { and, has, inRange, is, known, not } from '../../expr/build';
import { roster } from '../../ledgers/roster';
import { rule } from '../rule';

const { c } = roster;
export default rule({
  id: 'roster/young-people-past-primary',
  ledger: roster,
  severity: 'suspect',
  when: and(inRange(ageById(c.idNumber), 16, 22), not(known(c.schoolStatus)), not(has(healthStatus, c.healthStatus, '残疾'))),
  must: not(is(education, c.education, '文盲或半文盲', '小学', '学龄前儿童')),
  marks: [c.education],
  show: { age: { of: ageById(c.idNumber), as: 'number' } },
  basis: [guizhouRuleSet2023],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '16至22岁只有小学以下文化程度',
      what: '{memberName}{age}周岁，文化程度填{education}。',
      why: '这个年龄的人一般读完了初中；残疾人除外。',
      todo: '请核实是否填错；确实没有读完初中的，可核实属实。',
    },
    en: {
      title: 'Aged 16 to 22 with primary school at most',
      what: '{memberName} is {age} years old with {education}.',
      why: 'People of that age have usually finished junior middle school, the disabled apart.',
      todo: 'Check it; confirm it if the person really did not finish.',
    },
  },
});
