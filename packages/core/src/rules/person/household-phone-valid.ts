import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { personChecker2021 } from '../../basis/person-checker-2021';
import { known, matches } from '../../expr/build';
import { anyPhone } from '../../expr/patterns';
import { person } from '../../ledgers/person';
import { rule } from '../rule';

const { c } = person;
export default rule({
  id: 'person/household-phone-valid',
  ledger: person,
  severity: 'suspect',
  when: known(c.householdPhone),
  must: matches(c.householdPhone, anyPhone),
  marks: [c.householdPhone],
  once: [c.householdCode],
  basis: [guizhouRuleSet2023, personChecker2021],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '户联系电话不是一个有效号码',
      what: '户编号{householdCode}的联系电话（{householdPhone}）位数或号段不对。',
      why: '手机号码是11位、1开头；固定电话7至8位，可带区号。',
      todo: '请向本户核对后改正。',
    },
    en: {
      title: 'The telephone of the household is no valid number',
      what: 'The number of household {householdCode} ({householdPhone}) has a wrong length or beginning.',
      why: 'Mobile numbers have 11 digits and begin with 1; land lines have 7 or 8, with or without area code.',
      todo: 'Ask the household and correct it.',
    },
  },
});
