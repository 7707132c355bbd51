import type { RuleExamples } from '../rule';

export default {
  pass: [{ rows: [{ householdCode: '5200000001', memberName: '测试甲', village: '测试一村' }] }],
  fail: [{ rows: [{ householdCode: '5200000001', memberName: '测试甲', village: null }] }],
} satisfies RuleExamples;
