import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { education } from '../../codes/education';
import { healthStatus } from '../../codes/health-status';
import { ageById } from '../../expr/age-by-id';
import { and, blank, ge, has, is, known, le, not, or } from '../../expr/build';
import { monitored } from '../../ledgers/monitored';
import { rule } from '../rule';

const { c } = monitored;
const age = ageById(c.idNumber);

export default rule({
  id: 'monitored/young-adult-past-primary-school',
  ledger: monitored,
  severity: 'suspect',
  when: and(known(c.idNumber, c.education), ge(age, 16), le(age, 22), blank(c.schoolStatus)),
  must: or(not(is(education, c.education, '文盲或半文盲', '小学', '学龄前儿童')), has(healthStatus, c.healthStatus, '残疾')),
  marks: [c.education, c.idNumber],
  show: { age: { of: age, as: 'number' } },
  basis: [guizhouRuleSet2023],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '16至22岁，文化程度只有小学及以下',
      what: '证件号码{idNumber}{age}岁，文化程度为{education}。',
      why: '九年义务教育普及后少见，多半是毕业后没有更新；残疾的除外。',
      todo: '请核对毕业学校，更新文化程度；确未读完的，可核实属实。',
    },
    en: {
      title: 'Aged 16 to 22 with no more than primary school',
      what: '{idNumber} is {age} years old; schooling completed: {education}.',
      why: 'That is rare under nine years of compulsory school; mostly the entry is old. The disabled are exempt.',
      todo: 'Ask which school was finished and bring it up to date; if it is so, confirm it as true.',
    },
  },
});
