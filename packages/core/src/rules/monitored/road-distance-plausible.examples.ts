import type { RuleExamples } from '../rule';

export default {
  pass: [{ rows: [{ householdCode: '5200000001', roadDistance: 5 }] }],
  fail: [{ title: '把米填成了公里', rows: [{ householdCode: '5200000001', roadDistance: 300 }] }],
} satisfies RuleExamples;
