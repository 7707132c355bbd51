import type { RuleExamples } from '../rule';

export default {
  pass: [{ rows: [{ householdCode: '5200000001', idNumber: '520000198001010111' }] }],
  fail: [{ rows: [{ householdCode: null, idNumber: '520000198001010111' }] }],
} satisfies RuleExamples;
