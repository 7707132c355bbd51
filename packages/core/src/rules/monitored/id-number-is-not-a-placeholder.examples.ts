import type { RuleExamples } from '../rule';

export default {
  pass: [{ rows: [{ idNumber: '520000198001010111' }] }],
  fail: [{ rows: [{ idNumber: '999999198001010011' }] }],
  cannotTell: [{ rows: [{ idNumber: '520*****1234' }] }],
} satisfies RuleExamples;
