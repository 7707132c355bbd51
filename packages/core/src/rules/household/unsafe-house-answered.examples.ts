import type { RuleExamples } from '../rule';

export default {
  pass: [{ rows: [{ householdCode: '5200000001', headName: '测试甲', hasUnsafeHouse: '否' }] }],
  fail: [{ rows: [{ householdCode: '5200000001', headName: '测试甲', hasUnsafeHouse: null }] }],
  cannotTell: [{ rows: [{ householdCode: '5200000001', headName: '测试甲', hasUnsafeHouse: '可能' }] }],
} satisfies RuleExamples;
