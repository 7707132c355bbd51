import { personChecker2021 } from '../../basis/person-checker-2021';
import { known, linked } from '../../expr/build';
import { householdMembers } from '../../ledgers/links/household-members';
import { person } from '../../ledgers/person';
import { rule } from '../rule';

const { c } = person;
export default rule({
  id: 'person/household-in-ledger',
  ledger: person,
  severity: 'suspect',
  when: known(c.householdCode),
  must: linked(householdMembers),
  marks: [c.householdCode],
  once: [c.householdCode],
  basis: [personChecker2021],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '人表有人、户表无户',
      what: '户编号{householdCode}在人表中有成员，户表中没有这一户。',
      why: '每个成员都应属于户表中的一户，否则就是空挂。',
      todo: '请核对户编号是否录错；户表漏了这一户的，补录户表。',
    },
    en: {
      title: 'Members without a household',
      what: 'Household {householdCode} has members in the person ledger but does not stand in the household ledger.',
      why: 'Every member belongs to a household of the household ledger.',
      todo: 'Check the code; add the household if the ledger lacks it.',
    },
  },
});
