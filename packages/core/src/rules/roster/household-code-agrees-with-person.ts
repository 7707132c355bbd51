import { ownContradiction } from '../../basis/own-contradiction';
import { and, countOver, eq, known, lookup } from '../../expr/build';
import { personRoster } from '../../ledgers/links/person-roster';
import { person } from '../../ledgers/person';
import { roster } from '../../ledgers/roster';
import { rule } from '../rule';

const { c } = roster;
const inLedger = lookup(personRoster, person.c.householdCode);

export default rule({
  id: 'roster/household-code-agrees-with-person',
  ledger: roster,
  severity: 'suspect',
  when: and(known(c.householdCode), eq(countOver(c.idNumber), 1)),
  must: eq(c.householdCode, inLedger),
  marks: [c.householdCode],
  show: { inLedger: { of: inLedger, as: 'text' } },
  basis: [ownContradiction],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '同一人在两表中户编号不同',
      what: '{memberName}在花名册中的户编号是{householdCode}，在人表中是{inLedger}。',
      why: '同一个人在两张表里应属于同一户；多见于拆户、嫁娶后只改了一张表。',
      todo: '请查明此人现在哪一户，改正有误的一张表。',
    },
    en: {
      title: 'The same person has different household codes in two ledgers',
      what: '{memberName} has household code {householdCode} in the roster and {inLedger} in the person ledger.',
      why: 'A person belongs to one household; often only one ledger was changed after a split or a marriage.',
      todo: 'Find out the household and correct the wrong ledger.',
    },
  },
});
