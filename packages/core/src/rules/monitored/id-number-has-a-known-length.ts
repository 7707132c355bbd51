import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { ownFormat } from '../../basis/own-format';
import { idType } from '../../codes/id-type';
import { and, blank, eq, is, known, length, matches, not, optional, or } from '../../expr/build';
import { digitsOrX } from '../../expr/patterns';
import { monitored } from '../../ledgers/monitored';
import { rule } from '../rule';

const { c } = monitored;
const isPlainNumber = or(
  is(idType, optional(c.idType), '居民身份证', '残疾人证'),
  and(blank(optional(c.idType)), matches(c.idNumber, digitsOrX)),
);

export default rule({
  id: 'monitored/id-number-has-a-known-length',
  ledger: monitored,
  severity: 'error',
  when: known(c.idNumber),
  // 15 digits are an old number, not an impossible one: another rule asks for them.
  must: or(
    not(isPlainNumber),
    eq(length(c.idNumber), 15),
    eq(length(c.idNumber), 18),
    eq(length(c.idNumber), 20),
    eq(length(c.idNumber), 22),
  ),
  marks: [c.idNumber, c.idType],
  show: { digits: { of: length(c.idNumber), as: 'number' } },
  basis: [ownFormat, guizhouRuleSet2023],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '证件号码位数不对',
      what: '证件号码{idNumber}共{digits}位。',
      why: '居民身份证为18位，残疾人证为20或22位，其他位数都不是完整的号码。',
      todo: '请对照证件补正；不是身份证也不是残疾人证的，请把证件类型填准。',
    },
    en: {
      title: 'The identity number has the wrong number of characters',
      what: 'The identity number {idNumber} has {digits} characters.',
      why: 'An identity card has 18, a disability certificate 20 or 22; any other length is incomplete.',
      todo: 'Correct it from the papers; for another document enter its type.',
    },
  },
});
