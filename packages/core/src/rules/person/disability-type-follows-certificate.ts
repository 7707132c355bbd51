import { disabilityCertificateLayout } from '../../basis/disability-certificate-layout';
import { disabilityType } from '../../codes/disability-type';
import { and, call, eq, implies, is, known } from '../../expr/build';
import { disabilityType as disabilityTypeOfId } from '../../expr/functions/disability-type';
import { person } from '../../ledgers/person';
import { rule } from '../rule';

const { c } = person;
const types = ['视力残疾', '听力残疾', '言语残疾', '肢体残疾', '智力残疾', '精神残疾', '多重残疾'] as const;
const digit = call(disabilityTypeOfId, c.idNumber);

export default rule({
  id: 'person/disability-type-follows-certificate',
  ledger: person,
  severity: 'suspect',
  when: known(c.disabilityType, c.idNumber),
  must: and(...types.map((type, i) => implies(is(disabilityType, c.disabilityType, type), eq(digit, i + 1)))),
  marks: [c.disabilityType, c.idNumber],
  basis: [disabilityCertificateLayout],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '残疾类别与残疾人证号码不符',
      what: '{memberName}的残疾类别填{disabilityType}，与残疾人证号码（尾号{idNumber}）第19位不符。',
      why: '残疾人证号码第19位是残疾类别：1视力2听力3言语4肢体5智力6精神7多重。',
      todo: '请对照残疾人证改正；重新评定后证号未换的，可核实属实。',
    },
    en: {
      title: 'Kind of disability and certificate number disagree',
      what: 'The kind of disability of {memberName} is {disabilityType}, against character 19 of the certificate number ({idNumber}).',
      why: 'Character 19 is the kind: 1 sight, 2 hearing, 3 speech, 4 limbs, 5 intellect, 6 mind, 7 several.',
      todo: 'Correct it from the certificate; confirm it if the person was assessed anew and kept the number.',
    },
  },
});
