import { citizenIdStandard } from '../../basis/citizen-id-standard';
import { ownFormat } from '../../basis/own-format';
import { eq, length, matches, or } from '../../expr/build';
import { digitsOrX } from '../../expr/patterns';
import { person } from '../../ledgers/person';
import { rule } from '../rule';

const { c } = person;
/** Passports and other papers, which begin with a letter, are not judged. */
export default rule({
  id: 'person/id-length-fits',
  ledger: person,
  severity: 'error',
  when: matches(c.idNumber, digitsOrX),
  must: or(eq(length(c.idNumber), 18), eq(length(c.idNumber), 15), eq(length(c.idNumber), 20), eq(length(c.idNumber), 22)),
  marks: [c.idNumber],
  show: { digits: { of: length(c.idNumber), as: 'number' } },
  basis: [citizenIdStandard, ownFormat],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '证件号码位数不对',
      what: '{memberName}的证件号码（尾号{idNumber}）是{digits}位。',
      why: '身份证18位（旧证15位），残疾人证20位或22位，没有别的位数。',
      todo: '请对照证件重新录入，注意是否漏打、多打了数字。',
    },
    en: {
      title: 'The identity number has a wrong number of characters',
      what: 'The number of {memberName} ({idNumber}) has {digits} characters.',
      why: 'Identity cards have 18 characters (old ones 15), disability certificates 20 or 22; there is no other length.',
      todo: 'Type it again from the document; a digit may be missing or doubled.',
    },
  },
});
