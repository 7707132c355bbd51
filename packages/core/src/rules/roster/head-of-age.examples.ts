import type { RuleExamples } from '../rule';

export default {
  pass: [{ rows: [{ householdCode: '5200000001', memberName: '测试甲', relation: '户主', idNumber: '520000198001010031' }] }],
  fail: [{ rows: [{ householdCode: '5200000001', memberName: '测试甲', relation: '户主', idNumber: '520000201003030073' }] }],
  cannotTell: [{ rows: [{ householdCode: '5200000001', memberName: '测试甲', relation: '户主', idNumber: '待查' }] }],
} satisfies RuleExamples;
