import type { RuleExamples } from '../rule';

export default {
  pass: [{ rows: [{ householdCode: '5200000001', headName: '测试甲', hasSafeWater: '否' }] }],
  fail: [{ rows: [{ householdCode: '5200000001', headName: '测试甲', hasSafeWater: null }] }],
  cannotTell: [{ rows: [{ householdCode: '5200000001', headName: '测试甲', hasSafeWater: '可能' }] }],
} satisfies RuleExamples;
