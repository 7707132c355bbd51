import type { RuleExamples } from '../rule';

export default {
  pass: [{ rows: [{ householdCode: '5200000001', memberName: '测试甲', idNumber: '52000020080101003X', education: '初中' }] }],
  fail: [{ rows: [{ householdCode: '5200000001', memberName: '测试甲', idNumber: '520000201301010038', education: '高中' }] }],
  cannotTell: [{ rows: [{ householdCode: '5200000001', memberName: '测试甲', idNumber: '待查', education: '高中' }] }],
} satisfies RuleExamples;
