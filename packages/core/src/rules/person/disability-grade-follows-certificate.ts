import { disabilityCertificateLayout } from '../../basis/disability-certificate-layout';
import { disabilityGrade } from '../../codes/disability-grade';
import { and, call, eq, implies, is, known } from '../../expr/build';
import { disabilityGrade as disabilityGradeOfId } from '../../expr/functions/disability-grade';
import { person } from '../../ledgers/person';
import { rule } from '../rule';

const { c } = person;
const grades = ['一级', '二级', '三级', '四级'] as const;
const digit = call(disabilityGradeOfId, c.idNumber);

export default rule({
  id: 'person/disability-grade-follows-certificate',
  ledger: person,
  severity: 'suspect',
  when: known(c.disabilityGrade, c.idNumber),
  must: and(...grades.map((grade, i) => implies(is(disabilityGrade, c.disabilityGrade, grade), eq(digit, i + 1)))),
  marks: [c.disabilityGrade, c.idNumber],
  basis: [disabilityCertificateLayout],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '残疾等级与残疾人证号码不符',
      what: '{memberName}的残疾等级填{disabilityGrade}，与残疾人证号码（尾号{idNumber}）第20位不符。',
      why: '残疾人证号码第20位是残疾等级。',
      todo: '请对照残疾人证改正；重新评定后证号未换的，可核实属实。',
    },
    en: {
      title: 'Grade of disability and certificate number disagree',
      what: 'The grade of {memberName} is {disabilityGrade}, against character 20 of the certificate number ({idNumber}).',
      why: 'Character 20 of the certificate number is the grade.',
      todo: 'Correct it from the certificate; confirm it if the person was assessed anew and kept the number.',
    },
  },
});
