import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { personChecker2021 } from '../../basis/person-checker-2021';
import { known, matches } from '../../expr/build';
import { anyPhone } from '../../expr/patterns';
import { person } from '../../ledgers/person';
import { rule } from '../rule';

const { c } = person;
export default rule({
  id: 'person/member-phone-valid',
  ledger: person,
  severity: 'suspect',
  when: known(c.memberPhone),
  must: matches(c.memberPhone, anyPhone),
  marks: [c.memberPhone],
  basis: [guizhouRuleSet2023, personChecker2021],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '成员联系电话不是一个有效号码',
      what: '{memberName}的联系电话（{memberPhone}）位数或号段不对。',
      why: '手机号码是11位、1开头；固定电话7至8位，可带区号。',
      todo: '请向本人核对后改正。',
    },
    en: {
      title: 'The telephone of the member is no valid number',
      what: 'The number of {memberName} ({memberPhone}) has a wrong length or beginning.',
      why: 'Mobile numbers have 11 digits and begin with 1; land lines have 7 or 8, with or without area code.',
      todo: 'Ask the person and correct it.',
    },
  },
});
