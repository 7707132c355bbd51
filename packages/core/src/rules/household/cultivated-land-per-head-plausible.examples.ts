import type { RuleExamples } from '../rule';

export default {
  pass: [{ rows: [{ householdCode: '5200000001', headName: '测试甲', cultivatedLand: 100, headCount: 2 }] }],
  fail: [{ rows: [{ householdCode: '5200000001', headName: '测试甲', cultivatedLand: 60, headCount: 1 }] }],
  cannotTell: [{ rows: [{ householdCode: '5200000001', headName: '测试甲', cultivatedLand: 60, headCount: '一人' }] }],
} satisfies RuleExamples;
