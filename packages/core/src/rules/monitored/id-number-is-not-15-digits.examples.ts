import type { RuleExamples } from '../rule';

export default {
  pass: [{ rows: [{ idNumber: '520000198001010111' }] }],
  fail: [{ rows: [{ idNumber: '520000800101011' }] }],
  cannotTell: [{ rows: [{ idNumber: '无号' }] }],
} satisfies RuleExamples;
