import { disabilityCertificateLayout } from '../../basis/disability-certificate-layout';
import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { idType } from '../../codes/id-type';
import { and, ge, implies, is, known, le, length } from '../../expr/build';
import { person } from '../../ledgers/person';
import { rule } from '../rule';

const { c } = person;
export default rule({
  id: 'person/id-type-fits-length',
  ledger: person,
  severity: 'suspect',
  when: known(c.idType, c.idNumber),
  must: and(
    implies(is(idType, c.idType, '居民身份证'), le(length(c.idNumber), 18)),
    implies(is(idType, c.idType, '残疾人证'), ge(length(c.idNumber), 20)),
  ),
  marks: [c.idType, c.idNumber],
  basis: [guizhouRuleSet2023, disabilityCertificateLayout],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '证件类型与证件号码位数不符',
      what: '{memberName}的证件类型是{idType}，而证件号码（尾号{idNumber}）的位数不是这种证件的。',
      why: '居民身份证18位，残疾人证20位或22位。',
      todo: '请核对证件类型和号码，改正有误的一处。',
    },
    en: {
      title: 'Type of document and length of its number disagree',
      what: 'The document of {memberName} is {idType}, but its number ({idNumber}) has the length of another.',
      why: 'Identity cards have 18 characters, disability certificates 20 or 22.',
      todo: 'Check the type and the number and correct the wrong one.',
    },
  },
});
