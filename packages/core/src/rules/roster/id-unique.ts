import { ownContradiction } from '../../basis/own-contradiction';
import { and, countOver, distinctOver, eq, known, le, matches, not, optional } from '../../expr/build';
import { sixNines } from '../../expr/patterns';
import { roster } from '../../ledgers/roster';
import { rule } from '../rule';

const { c } = roster;
/** No error: the rosters of exited and of monitored households in one workbook have the same columns, and a monitored household that has exited stands in both. */
export default rule({
  id: 'roster/id-unique',
  ledger: roster,
  severity: 'suspect',
  when: and(
    known(c.idNumber),
    not(matches(c.idNumber, sixNines)),
    le(distinctOver(c.idNumber, optional(c.householdCode), known(optional(c.householdCode))), 1),
  ),
  must: eq(countOver(c.idNumber), 1),
  marks: [c.idNumber],
  makesDoubtful: true,
  once: [c.idNumber],
  basis: [ownContradiction],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '花名册中同一证件号码重复出现',
      what: '证件号码（尾号{idNumber}）在花名册中出现{rows}次。',
      why: '同一份花名册里一个人只能有一行。',
      todo: '是重复录入的，删去多余的行；号码录错的，改正号码；分属脱贫户、监测户两份花名册的，可核实属实。',
    },
    en: {
      title: 'The same identity number occurs more than once in the roster',
      what: 'The number {idNumber} stands in {rows} rows.',
      why: 'A person has one row in one roster.',
      todo: 'Delete the surplus row or correct the number; confirm it if these are two rosters, of exited and of monitored households.',
    },
  },
});
