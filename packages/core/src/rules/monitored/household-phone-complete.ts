import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { known, matches } from '../../expr/build';
import { anyPhone } from '../../expr/patterns';
import { monitored } from '../../ledgers/monitored';
import { rule } from '../rule';

const { c } = monitored;

export default rule({
  id: 'monitored/household-phone-complete',
  ledger: monitored,
  severity: 'suspect',
  when: known(c.householdPhone),
  must: matches(c.householdPhone, anyPhone),
  marks: [c.householdPhone],
  basis: [guizhouRuleSet2023],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '户联系电话不是完整的号码',
      what: '户联系电话{householdPhone}不是11位手机号，也不是座机号。',
      why: '少位、多位或空号段的电话打不通，联系不上农户。',
      todo: '请与农户核实后更正。',
    },
    en: {
      title: 'The household’s telephone number is incomplete',
      what: 'The number {householdPhone} is neither an 11-digit mobile number nor a land line.',
      why: 'With a digit missing or too many the household cannot be reached.',
      todo: 'Ask the household and correct it.',
    },
  },
});
