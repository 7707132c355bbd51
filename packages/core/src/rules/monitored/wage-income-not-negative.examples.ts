import type { RuleExamples } from '../rule';

export default {
  pass: [{ rows: [{ householdCode: '5200000001', wageIncome: 0 }] }],
  fail: [{ rows: [{ householdCode: '5200000001', wageIncome: -2400 }] }],
} satisfies RuleExamples;
