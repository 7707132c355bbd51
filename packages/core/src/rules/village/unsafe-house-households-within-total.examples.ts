import type { RuleExamples } from '../rule';

export default {
  pass: [{ rows: [{ village: '测试一村', unsafeHouseHouseholds: 0, householdTotal: 300 }] }],
  fail: [{ rows: [{ village: '测试一村', unsafeHouseHouseholds: 310, householdTotal: 300 }] }],
} satisfies RuleExamples;
