import type { RuleExamples } from '../rule';

export default {
  pass: [{ rows: [{ householdCode: '5200000001', netIncome: 36000, headCount: 4, incomePerHead: 9000 }] }],
  fail: [{ rows: [{ householdCode: '5200000001', netIncome: 36000, headCount: 4, incomePerHead: 3600 }] }],
  cannotTell: [{ rows: [{ householdCode: '5200000001', netIncome: 36000, headCount: '四口', incomePerHead: 9000 }] }],
} satisfies RuleExamples;
