import { citizenIdStandard } from '../../basis/citizen-id-standard';
import { call, matches, not } from '../../expr/build';
import { idChecksumHolds } from '../../expr/functions/id-checksum-holds';
import { sixNines } from '../../expr/patterns';
import { roster } from '../../ledgers/roster';
import { rule } from '../rule';

const { c } = roster;
export default rule({
  id: 'roster/id-checksum-holds',
  ledger: roster,
  severity: 'error',
  when: not(matches(c.idNumber, sixNines)),
  must: call(idChecksumHolds, c.idNumber),
  marks: [c.idNumber],
  basis: [citizenIdStandard],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '身份证号码校验位不对',
      what: '{memberName}的证件号码（尾号{idNumber}）前17位与第18位校验码不符。',
      why: '第18位由前17位按国家标准算出，对不上说明至少有一位录错。',
      todo: '请对照身份证逐位核对；公安机关确认号码就是这样的，可核实属实。',
    },
    en: {
      title: 'The check character of the identity number is wrong',
      what: 'Characters 1–17 and the check character of the number of {memberName} ({idNumber}) do not agree.',
      why: 'The national standard computes character 18 from the first 17; at least one of them is mistyped.',
      todo: 'Compare it with the card, character by character; confirm it if the police say that it is so.',
    },
  },
});
