import type { RuleExamples } from '../rule';

export default {
  pass: [{ rows: [{ householdCode: '5200000001', headName: '测试甲', forestLand: 140, headCount: 2 }] }],
  fail: [{ rows: [{ householdCode: '5200000001', headName: '测试甲', forestLand: 90, headCount: 1 }] }],
  cannotTell: [{ rows: [{ householdCode: '5200000001', headName: '测试甲', forestLand: 90, headCount: '一人' }] }],
} satisfies RuleExamples;
