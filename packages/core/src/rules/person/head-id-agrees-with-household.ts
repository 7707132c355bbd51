import { ownContradiction } from '../../basis/own-contradiction';
import { relation } from '../../codes/relation';
import { call, eq, is, lookup } from '../../expr/build';
import { idCitizenNumber } from '../../expr/functions/id-citizen-number';
import { household } from '../../ledgers/household';
import { householdMembers } from '../../ledgers/links/household-members';
import { person } from '../../ledgers/person';
import { rule } from '../rule';

const { c } = person;
const inHousehold = call(idCitizenNumber, lookup(householdMembers, household.c.headIdNumber));

export default rule({
  id: 'person/head-id-agrees-with-household',
  ledger: person,
  severity: 'error',
  when: is(relation, c.relation, '户主'),
  must: eq(call(idCitizenNumber, c.idNumber), inHousehold),
  marks: [c.idNumber],
  basis: [ownContradiction],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '户主证件号码与户表不一致',
      what: '人表户主{memberName}的证件号码（{idNumber}）与户表中本户的户主证件号码不同。',
      why: '同一户的户主在两张表里应是同一个人、同一个号码。',
      todo: '请查明户主是谁、号码是什么，改正有误的一张表。',
    },
    en: {
      title: 'The head’s identity number differs from the household ledger',
      what: 'The number of the head {memberName} ({idNumber}) differs from that in the household ledger.',
      why: 'The head of a household is the same person with the same number in both ledgers.',
      todo: 'Find out who the head is and correct the wrong ledger.',
    },
  },
});
