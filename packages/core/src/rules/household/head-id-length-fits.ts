import { citizenIdStandard } from '../../basis/citizen-id-standard';
import { ownFormat } from '../../basis/own-format';
import { eq, length, matches, or } from '../../expr/build';
import { digitsOrX } from '../../expr/patterns';
import { household } from '../../ledgers/household';
import { rule } from '../rule';

const { c } = household;
export default rule({
  id: 'household/head-id-length-fits',
  ledger: household,
  severity: 'error',
  when: matches(c.headIdNumber, digitsOrX),
  must: or(
    eq(length(c.headIdNumber), 18),
    eq(length(c.headIdNumber), 15),
    eq(length(c.headIdNumber), 20),
    eq(length(c.headIdNumber), 22),
  ),
  marks: [c.headIdNumber],
  show: { digits: { of: length(c.headIdNumber), as: 'number' } },
  basis: [citizenIdStandard, ownFormat],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '户主证件号码位数不对',
      what: '户主{headName}的证件号码（尾号{headIdNumber}）是{digits}位。',
      why: '身份证18位（旧证15位），残疾人证20位或22位，没有别的位数。',
      todo: '请对照证件重新录入，注意是否漏打、多打了数字。',
    },
    en: {
      title: 'The head’s identity number has a wrong number of characters',
      what: 'The number of {headName} ({headIdNumber}) has {digits} characters.',
      why: 'Identity cards have 18 characters (old ones 15), disability certificates 20 or 22; there is no other length.',
      todo: 'Type it again from the document; a digit may be missing or doubled.',
    },
  },
});
