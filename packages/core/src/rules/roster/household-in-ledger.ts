import { personChecker2021 } from '../../basis/person-checker-2021';
import { known, linked } from '../../expr/build';
import { householdRoster } from '../../ledgers/links/household-roster';
import { roster } from '../../ledgers/roster';
import { rule } from '../rule';

const { c } = roster;
export default rule({
  id: 'roster/household-in-ledger',
  ledger: roster,
  severity: 'suspect',
  when: known(c.householdCode),
  must: linked(householdRoster),
  marks: [c.householdCode],
  once: [c.householdCode],
  basis: [personChecker2021],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '花名册有人、户表无户',
      what: '户编号{householdCode}在花名册中有成员，户表中没有这一户。',
      why: '花名册与户表应是同一批户。',
      todo: '请核对户编号是否录错；两表口径不同的，可核实属实。',
    },
    en: {
      title: 'Members of the roster without a household',
      what: 'Household {householdCode} stands in the roster but not in the household ledger.',
      why: 'Roster and household ledger should list the same households.',
      todo: 'Check the code; confirm it if the two lists differ in whom they cover.',
    },
  },
});
