import { citizenIdStandard } from '../../basis/citizen-id-standard';
import { call, known, matches, or } from '../../expr/build';
import { idChecksumHolds } from '../../expr/functions/id-checksum-holds';
import { sixNines } from '../../expr/patterns';
import { monitored } from '../../ledgers/monitored';
import { rule } from '../rule';

const { c } = monitored;

export default rule({
  id: 'monitored/id-checksum-holds',
  ledger: monitored,
  severity: 'error',
  when: known(c.idNumber),
  must: or(matches(c.idNumber, sixNines), call(idChecksumHolds, c.idNumber)),
  marks: [c.idNumber],
  basis: [citizenIdStandard],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '身份证号校验位不对',
      what: '证件号码{idNumber}的第18位与前17位算出的不一致。',
      why: '第18位由前17位算出，算不上说明号码中至少有一位写错；末三位是000的，多半是Excel把号码存成了数字。',
      todo: '请对照身份证更正；公安已确认号码无误的，可核实属实。',
    },
    en: {
      title: 'The check character of the identity number does not hold',
      what: 'The 18th character of {idNumber} does not follow from the first 17.',
      why: 'The 18th character is computed from the first 17, so at least one is wrong; 000 at the end mostly means that Excel stored a number.',
      todo: 'Correct it from the identity card; if the police confirmed the number, confirm it as true.',
    },
  },
});
