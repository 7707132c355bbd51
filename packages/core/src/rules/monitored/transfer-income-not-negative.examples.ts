import type { RuleExamples } from '../rule';

export default {
  pass: [{ rows: [{ householdCode: '5200000001', transferIncome: 0 }] }],
  fail: [{ rows: [{ householdCode: '5200000001', transferIncome: -300 }] }],
} satisfies RuleExamples;
