import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { schoolStatus } from '../../codes/school-status';
import { and, is, known, not } from '../../expr/build';
import { person } from '../../ledgers/person';
import { rule } from '../rule';

const { c } = person;
const isAtSchool = and(known(c.schoolStatus), not(is(schoolStatus, c.schoolStatus, '学龄前儿童', '学前教育', '非在校生')));

export default rule({
  id: 'person/dropout-reason-only-out-of-school',
  ledger: person,
  severity: 'suspect',
  when: known(c.dropoutReason),
  must: not(isAtSchool),
  marks: [c.dropoutReason, c.schoolStatus],
  basis: [guizhouRuleSet2023],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '在校却填了失学辍学原因',
      what: '{memberName}的在校生状况填{schoolStatus}，又填了失学或辍学原因“{dropoutReason}”。',
      why: '在校就不是失学辍学，两处必有一处没有更新。',
      todo: '请核实是否在校，清空其中一处。',
    },
    en: {
      title: 'At school, but with a reason for not being there',
      what: '{memberName} attends {schoolStatus}, but a reason for not being at school is given: {dropoutReason}.',
      why: 'One of the two was not brought up to date.',
      todo: 'Find out and clear one of them.',
    },
  },
});
