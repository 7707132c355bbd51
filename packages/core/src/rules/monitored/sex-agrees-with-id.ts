import { citizenIdStandard } from '../../basis/citizen-id-standard';
import { sex } from '../../codes/sex';
import { call, eq, is, known, text, when } from '../../expr/build';
import { idIsMale } from '../../expr/functions/id-is-male';
import { monitored } from '../../ledgers/monitored';
import { rule } from '../rule';

const { c } = monitored;

export default rule({
  id: 'monitored/sex-agrees-with-id',
  ledger: monitored,
  severity: 'error',
  when: known(c.sex, c.idNumber),
  must: eq(is(sex, c.sex, '男'), call(idIsMale, c.idNumber)),
  marks: [c.sex, c.idNumber],
  suggest: [{ field: c.sex, value: when(call(idIsMale, c.idNumber), text('男'), text('女')) }],
  basis: [citizenIdStandard],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '性别与身份证号不一致',
      what: '性别填{sex}，与证件号码{idNumber}第17位不符。',
      why: '身份证号第17位单数为男、双数为女，两者必有一个不对。',
      todo: '请对照身份证，改正有误的一个。',
    },
    en: {
      title: 'The sex differs from the identity number',
      what: 'The sex is {sex}, which the 17th digit of {idNumber} contradicts.',
      why: 'The 17th digit is odd for men and even for women; one of the two is wrong.',
      todo: 'Compare with the identity card and correct the wrong one.',
    },
  },
});
