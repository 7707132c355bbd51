import type { RuleExamples } from '../rule';

export default {
  pass: [{ rows: [{ village: '测试一村', unsafeWaterHouseholds: 300, householdTotal: 300 }] }],
  fail: [{ rows: [{ village: '测试一村', unsafeWaterHouseholds: 1100, householdTotal: 300 }] }],
} satisfies RuleExamples;
