import type { RuleExamples } from '../rule';

export default {
  pass: [{ rows: [{ householdCode: '5200000001', forestLand: 200, convertedForest: 5, orchardLand: 0 }] }],
  fail: [{ rows: [{ householdCode: '5200000001', forestLand: 3, convertedForest: 667, orchardLand: 0 }] }],
} satisfies RuleExamples;
