import type { RuleExamples } from '../rule';

export default {
  pass: [{ rows: [{ idNumber: '520000198001010111' }] }],
  fail: [{ rows: [{ idNumber: null, householdCode: '5200000001' }] }],
} satisfies RuleExamples;
