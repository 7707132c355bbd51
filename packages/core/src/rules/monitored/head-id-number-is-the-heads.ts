import { ownContradiction } from '../../basis/own-contradiction';
import { relation } from '../../codes/relation';
import { and, call, eq, is, known } from '../../expr/build';
import { idCitizenNumber } from '../../expr/functions/id-citizen-number';
import { monitored } from '../../ledgers/monitored';
import { members } from '../monitored-conditions';
import { rule } from '../rule';

const { c } = monitored;

/** A second head is for `monitored/at-most-one-head` to say. */
export default rule({
  id: 'monitored/head-id-number-is-the-heads',
  ledger: monitored,
  severity: 'error',
  when: and(
    known(c.headIdNumber, c.idNumber),
    is(relation, c.relation, '户主'),
    eq(members(is(relation, c.relation, '户主')), 1),
  ),
  must: eq(call(idCitizenNumber, c.headIdNumber), call(idCitizenNumber, c.idNumber)),
  marks: [c.headIdNumber, c.idNumber],
  basis: [ownContradiction],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '户主证件号码与户主本人的不同',
      what: '本行是户主，户主证件号码填{headIdNumber}，本人证件号码却是{idNumber}。',
      why: '户主一行里两个号码是同一个人的，必有一个填错。',
      todo: '请对照身份证改正。',
    },
    en: {
      title: 'The head’s identity number is not the head’s own',
      what: 'This row is the head; the head’s number is {headIdNumber}, but the person’s own is {idNumber}.',
      why: 'In the head’s row both numbers are of one person; one is wrong.',
      todo: 'Correct it from the identity card.',
    },
  },
});
