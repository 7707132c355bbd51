import { citizenIdStandard } from '../../basis/citizen-id-standard';
import { call, known } from '../../expr/build';
import { idBirthExists } from '../../expr/functions/id-birth-exists';
import { monitored } from '../../ledgers/monitored';
import { rule } from '../rule';

const { c } = monitored;

export default rule({
  id: 'monitored/id-birth-is-a-date',
  ledger: monitored,
  severity: 'error',
  when: known(c.idNumber),
  must: call(idBirthExists, c.idNumber),
  marks: [c.idNumber],
  basis: [citizenIdStandard],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '身份证号里的出生日期不存在',
      what: '证件号码{idNumber}中的出生日期不是日历上的日子。',
      why: '第7至14位为出生年月日，如13月或2月30日都不可能。',
      todo: '请对照身份证更正号码。',
    },
    en: {
      title: 'The birth date in the identity number does not exist',
      what: 'The birth date in {idNumber} is not a day of the calendar.',
      why: 'Characters 7 to 14 are the day of birth: month 13 or 30 February cannot be.',
      todo: 'Correct the number from the identity card.',
    },
  },
});
