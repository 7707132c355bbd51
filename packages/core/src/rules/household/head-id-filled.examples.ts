import type { RuleExamples } from '../rule';

export default {
  pass: [{ rows: [{ householdCode: '5200000001', headName: '测试甲', headIdNumber: '520000198001010031' }] }],
  fail: [{ rows: [{ householdCode: '5200000001', headName: '测试甲', headIdNumber: null }] }],
  cannotTell: [{ rows: [{ householdCode: '5200000001', headName: '测试甲', headIdNumber: '正在补办' }] }],
} satisfies RuleExamples;
