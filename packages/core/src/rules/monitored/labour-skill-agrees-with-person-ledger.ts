import { ownContradiction } from '../../basis/own-contradiction';
import { and, eq, known, linked, lookup } from '../../expr/build';
import { personMonitored } from '../../ledgers/links/person-monitored';
import { monitored } from '../../ledgers/monitored';
import { person } from '../../ledgers/person';
import { rule } from '../rule';

const { c } = monitored;

export default rule({
  id: 'monitored/labour-skill-agrees-with-person-ledger',
  ledger: monitored,
  severity: 'suspect',
  when: and(linked(personMonitored), known(c.labourSkill)),
  must: eq(c.labourSkill, lookup(personMonitored, person.c.labourSkill)),
  marks: [c.labourSkill, c.idNumber],
  basis: [ownContradiction],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '同一人在人表里的劳动技能不同',
      what: '证件号码{idNumber}在本表的劳动技能为{labourSkill}，与人表不同。',
      why: '同一个人同一时点应一致，多半是一边更新了、另一边没更新。',
      todo: '请入户核实，把两表改成一致。',
    },
    en: {
      title: 'The ability to work differs from the person ledger',
      what: '{idNumber} has the ability to work {labourSkill} here and another in the person ledger.',
      why: 'At one time it is the same; often only one list was brought up to date.',
      todo: 'Visit, and make both lists agree.',
    },
  },
});
