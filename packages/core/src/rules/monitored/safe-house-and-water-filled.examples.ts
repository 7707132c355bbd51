import type { RuleExamples } from '../rule';

export default {
  pass: [{ rows: [{ householdCode: '5200000001', hasUnsafeHouse: '否', hasSafeWater: '是' }] }],
  fail: [{ rows: [{ householdCode: '5200000001', hasUnsafeHouse: null, hasSafeWater: '是' }] }],
} satisfies RuleExamples;
