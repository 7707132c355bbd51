import type { RuleExamples } from '../rule';

export default {
  pass: [{ rows: [{ village: '测试一村', minimumLivingHouseholds: 30, householdTotal: 300 }] }],
  fail: [{ rows: [{ village: '测试一村', minimumLivingHouseholds: 330, householdTotal: 300 }] }],
  cannotTell: [{ rows: [{ village: '测试一村', minimumLivingHouseholds: '三十', householdTotal: 300 }] }],
} satisfies RuleExamples;
