import { citizenIdStandard } from '../../basis/citizen-id-standard';
import { call, eq, known } from '../../expr/build';
import { idBirth } from '../../expr/functions/id-birth';
import { roster } from '../../ledgers/roster';
import { rule } from '../rule';

const { c } = roster;
export default rule({
  id: 'roster/birth-date-follows-id',
  ledger: roster,
  severity: 'error',
  when: known(c.birthDate, c.idNumber),
  must: eq(c.birthDate, call(idBirth, c.idNumber)),
  marks: [c.birthDate, c.idNumber],
  show: { birth: { of: call(idBirth, c.idNumber), as: 'date' } },
  suggest: [{ field: c.birthDate, value: call(idBirth, c.idNumber) }],
  basis: [citizenIdStandard],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '出生日期与身份证号码不一致',
      what: '{memberName}的出生日期填{birthDate}，证件号码（尾号{idNumber}）显示为{birth}。',
      why: '证件号码第7至14位就是出生年月日，两处必有一处不对。',
      todo: '请对照身份证改正其中有误的一处。',
    },
    en: {
      title: 'Date of birth and identity number disagree',
      what: 'The date of birth of {memberName} is {birthDate}; the number ({idNumber}) says {birth}.',
      why: 'Characters 7–14 of the number are the day of birth; one of the two is wrong.',
      todo: 'Correct the wrong one from the card.',
    },
  },
});
