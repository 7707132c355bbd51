import { citizenIdStandard } from '../../basis/citizen-id-standard';
import { call, eq, known } from '../../expr/build';
import { idBirth } from '../../expr/functions/id-birth';
import { monitored } from '../../ledgers/monitored';
import { rule } from '../rule';

const { c } = monitored;

export default rule({
  id: 'monitored/birth-agrees-with-id',
  ledger: monitored,
  severity: 'error',
  when: known(c.birthDate, c.idNumber),
  must: eq(c.birthDate, call(idBirth, c.idNumber)),
  marks: [c.birthDate, c.idNumber],
  show: { birthById: { of: call(idBirth, c.idNumber), as: 'date' } },
  suggest: [{ field: c.birthDate, value: call(idBirth, c.idNumber) }],
  basis: [citizenIdStandard],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '出生日期与身份证号不一致',
      what: '出生日期填{birthDate}，证件号码{idNumber}中的是{birthById}。',
      why: '身份证号第7至14位就是出生日期，两者必有一个不对。',
      todo: '请对照身份证，改正有误的一个。',
    },
    en: {
      title: 'The birth date differs from the identity number',
      what: 'The birth date is {birthDate}, the identity number {idNumber} says {birthById}.',
      why: 'Characters 7 to 14 of the number are the day of birth; one of the two is wrong.',
      todo: 'Compare with the identity card and correct the wrong one.',
    },
  },
});
