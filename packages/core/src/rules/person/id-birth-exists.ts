import { citizenIdStandard } from '../../basis/citizen-id-standard';
import { call, eq, length, or } from '../../expr/build';
import { idBirthExists } from '../../expr/functions/id-birth-exists';
import { idChecksumHolds } from '../../expr/functions/id-checksum-holds';
import { person } from '../../ledgers/person';
import { rule } from '../rule';

const { c } = person;
/** Only where the check character holds: a mistyped digit is one finding, not two. */
export default rule({
  id: 'person/id-birth-exists',
  ledger: person,
  severity: 'error',
  when: or(eq(length(c.idNumber), 15), call(idChecksumHolds, c.idNumber)),
  must: call(idBirthExists, c.idNumber),
  marks: [c.idNumber],
  basis: [citizenIdStandard],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '身份证号码里的出生日期不存在',
      what: '{memberName}的证件号码（尾号{idNumber}）中出生年月日的8位不是一个日期。',
      why: '第7至14位是出生年月日，不可能有13月或2月30日。',
      todo: '请对照身份证更正号码。',
    },
    en: {
      title: 'The date of birth in the identity number does not exist',
      what: 'Characters 7–14 of the number of {memberName} ({idNumber}) are no date.',
      why: 'They state the day of birth; there is no month 13 and no 30 February.',
      todo: 'Correct the number from the card.',
    },
  },
});
