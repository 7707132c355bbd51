import { personChecker2021 } from '../../basis/person-checker-2021';
import { and, asOf, call, ge, le } from '../../expr/build';
import { idBirth } from '../../expr/functions/id-birth';
import { roster } from '../../ledgers/roster';
import { rule } from '../rule';

const { c } = roster;
export default rule({
  id: 'roster/id-birth-plausible',
  ledger: roster,
  severity: 'suspect',
  must: and(ge(call(idBirth, c.idNumber), '1900-01-01'), le(call(idBirth, c.idNumber), asOf)),
  marks: [c.idNumber],
  show: { birth: { of: call(idBirth, c.idNumber), as: 'date' } },
  basis: [personChecker2021],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '身份证号码里的出生日期不合常理',
      what: '{memberName}的证件号码（尾号{idNumber}）显示出生于{birth}。',
      why: '出生日期应在1900年以后、数据日期以前。',
      todo: '请核对号码；数据日期填得不对的，请先改数据日期。',
    },
    en: {
      title: 'The date of birth in the identity number is implausible',
      what: 'The number of {memberName} ({idNumber}) says born on {birth}.',
      why: 'A day of birth lies after 1900 and not after the day of the data.',
      todo: 'Check the number; if the day of the data is wrong, correct that first.',
    },
  },
});
