import { citizenIdStandard } from '../../basis/citizen-id-standard';
import { sex } from '../../codes/sex';
import { call, eq, is, known, text, when } from '../../expr/build';
import { idIsMale } from '../../expr/functions/id-is-male';
import { roster } from '../../ledgers/roster';
import { rule } from '../rule';

const { c } = roster;
export default rule({
  id: 'roster/sex-follows-id',
  ledger: roster,
  severity: 'error',
  when: known(c.sex, c.idNumber),
  must: eq(is(sex, c.sex, '男'), call(idIsMale, c.idNumber)),
  marks: [c.sex, c.idNumber],
  suggest: [{ field: c.sex, value: when(call(idIsMale, c.idNumber), text('男'), text('女')) }],
  basis: [citizenIdStandard],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '性别与身份证号码不一致',
      what: '{memberName}的性别填{sex}，与证件号码（尾号{idNumber}）第17位不符。',
      why: '第17位奇数为男、偶数为女，两处必有一处不对。',
      todo: '请对照身份证改正其中有误的一处。',
    },
    en: {
      title: 'Sex and identity number disagree',
      what: 'The sex of {memberName} is given as {sex}, against character 17 of the number ({idNumber}).',
      why: 'Character 17 is odd for men and even for women; one of the two is wrong.',
      todo: 'Correct the wrong one from the card.',
    },
  },
});
