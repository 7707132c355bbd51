import type { RuleExamples } from '../rule';

export default {
  pass: [{ rows: [{ householdCode: '5200000001', memberName: '测试甲', relation: '户主', idNumber: '520000198001010031' }] }],
  fail: [{ rows: [{ householdCode: null, memberName: '测试甲', relation: '户主', idNumber: '520000198001010031' }] }],
  cannotTell: [{ rows: [{ householdCode: '某户', memberName: '测试甲', relation: '户主', idNumber: '520000198001010031' }] }],
} satisfies RuleExamples;
