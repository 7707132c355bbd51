import { ownContradiction } from '../../basis/own-contradiction';
import { and, eq, known, linked, lookup } from '../../expr/build';
import { personMonitored } from '../../ledgers/links/person-monitored';
import { monitored } from '../../ledgers/monitored';
import { person } from '../../ledgers/person';
import { rule } from '../rule';

const { c } = monitored;

export default rule({
  id: 'monitored/household-code-agrees-with-person-ledger',
  ledger: monitored,
  severity: 'suspect',
  when: and(linked(personMonitored), known(c.householdCode)),
  must: eq(c.householdCode, lookup(personMonitored, person.c.householdCode)),
  marks: [c.householdCode, c.idNumber],
  show: { other: { of: lookup(personMonitored, person.c.householdCode), as: 'text' } },
  basis: [ownContradiction],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '同一人在人表里的户编号不同',
      what: '证件号码{idNumber}在本表的户编号为{householdCode}，在人表为{other}。',
      why: '同一个人只属于一户，多半是婚嫁、分户后只改了一边。',
      todo: '请核对户口簿，把两表改成一致。',
    },
    en: {
      title: 'The household code differs from the person ledger',
      what: '{idNumber} belongs to household {householdCode} here and to {other} in the person ledger.',
      why: 'A person belongs to one household; after a marriage or a split often only one list was changed.',
      todo: 'Check the household register and make both lists agree.',
    },
  },
});
