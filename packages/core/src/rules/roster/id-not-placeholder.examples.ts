import type { RuleExamples } from '../rule';

export default {
  pass: [{ rows: [{ householdCode: '5200000001', memberName: '测试甲', idNumber: '520000198001010031' }] }],
  fail: [{ rows: [{ householdCode: '5200000001', memberName: '测试甲', idNumber: '999999198001010038' }] }],
  cannotTell: [{ rows: [{ householdCode: '5200000001', memberName: '测试甲', idNumber: null }] }],
} satisfies RuleExamples;
