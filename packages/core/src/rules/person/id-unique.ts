import { ownContradiction } from '../../basis/own-contradiction';
import { and, blank, countOver, distinctOver, eq, known, le, matches, not, number, optional, when } from '../../expr/build';
import { sixNines } from '../../expr/patterns';
import { person } from '../../ledgers/person';
import { rule } from '../rule';

const { c } = person;
/** The same number in two households is for `person/id-in-one-household` to say. */
export default rule({
  id: 'person/id-unique',
  ledger: person,
  severity: 'error',
  when: and(
    known(c.idNumber),
    not(matches(c.idNumber, sixNines)),
    le(distinctOver(c.idNumber, optional(c.householdCode), known(optional(c.householdCode))), 1),
  ),
  // A ledger of several years has a row a year.
  must: eq(countOver(c.idNumber), when(blank(optional(c.year)), number(1), distinctOver(c.idNumber, optional(c.year)))),
  marks: [c.idNumber],
  makesDoubtful: true,
  once: [c.idNumber],
  basis: [ownContradiction],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '同一证件号码重复出现',
      what: '证件号码（尾号{idNumber}）在人表中出现{rows}次。',
      why: '一个号码只属于一个人，同一期人表里一个人只能有一行。',
      todo: '是同一人重复录入的，删去多余的行；是两个人的，改正录错的号码。',
    },
    en: {
      title: 'The same identity number occurs more than once',
      what: 'The number {idNumber} stands in {rows} rows of the person ledger.',
      why: 'A number belongs to one person, and a person has one row in one period.',
      todo: 'Delete the surplus row, or correct the number if they are two persons.',
    },
  },
});
