import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { known, matches } from '../../expr/build';
import { anyPhone } from '../../expr/patterns';
import { monitored } from '../../ledgers/monitored';
import { rule } from '../rule';

const { c } = monitored;

export default rule({
  id: 'monitored/member-phone-complete',
  ledger: monitored,
  severity: 'suspect',
  when: known(c.memberPhone),
  must: matches(c.memberPhone, anyPhone),
  marks: [c.memberPhone],
  basis: [guizhouRuleSet2023],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '成员联系电话不是完整的号码',
      what: '家庭成员联系电话{memberPhone}不是11位手机号，也不是座机号。',
      why: '少位、多位或空号段的电话打不通，务工监测联系不上本人。',
      todo: '请与本人核实后更正。',
    },
    en: {
      title: 'The member’s telephone number is incomplete',
      what: 'The number {memberPhone} is neither an 11-digit mobile number nor a land line.',
      why: 'With a digit missing or too many the person cannot be reached.',
      todo: 'Ask the person and correct it.',
    },
  },
});
