import type { RuleExamples } from '../rule';

export default {
  pass: [{ rows: [{ householdCode: '5200000001', hasHouseholdPower: '是', hasSanitaryToilet: '否', hasPavedAccess: '是' }] }],
  fail: [{ rows: [{ householdCode: '5200000001', hasHouseholdPower: '是', hasSanitaryToilet: null, hasPavedAccess: '是' }] }],
} satisfies RuleExamples;
