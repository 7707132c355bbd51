import type { RuleExamples } from '../rule';

export default {
  pass: [{ rows: [{ householdCode: '5200000001', headName: '测试甲', headIdNumber: '520000198001010031' }] }],
  fail: [{ rows: [{ householdCode: '5200000001', headName: '测试甲', headIdNumber: '520000198001010030' }] }],
  cannotTell: [{ rows: [{ householdCode: '5200000001', headName: '测试甲', headIdNumber: '520000800101001' }] }],
} satisfies RuleExamples;
