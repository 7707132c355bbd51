import { ownContradiction } from '../../basis/own-contradiction';
import { relation } from '../../codes/relation';
import { and, call, eq, is, lookup } from '../../expr/build';
import { idCitizenNumber } from '../../expr/functions/id-citizen-number';
import { household } from '../../ledgers/household';
import { householdMembers } from '../../ledgers/links/household-members';
import { person } from '../../ledgers/person';
import { rule } from '../rule';

const { c } = person;
const inHousehold = lookup(householdMembers, household.c.headName);

/** Another person as head is for `person/head-id-agrees-with-household` to say. */
export default rule({
  id: 'person/head-name-agrees-with-household',
  ledger: person,
  severity: 'suspect',
  when: and(
    is(relation, c.relation, '户主'),
    eq(call(idCitizenNumber, c.idNumber), call(idCitizenNumber, lookup(householdMembers, household.c.headIdNumber))),
  ),
  must: eq(c.memberName, inHousehold),
  marks: [c.memberName],
  show: { inHousehold: { of: inHousehold, as: 'text' } },
  basis: [ownContradiction],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '户主姓名与户表不一致',
      what: '人表中户主叫{memberName}，户表中同一证件号码的户主叫{inHousehold}。',
      why: '同一个人在两张表里姓名应相同。',
      todo: '请对照身份证改正有误的一张表；曾用名、生僻字的可核实属实。',
    },
    en: {
      title: 'The head’s name differs from the household ledger',
      what: 'The head is {memberName} here and {inHousehold} in the household ledger, with the same number.',
      why: 'The same person has the same name in both ledgers.',
      todo: 'Correct the wrong ledger from the card; confirm it for former names and rare characters.',
    },
  },
});
