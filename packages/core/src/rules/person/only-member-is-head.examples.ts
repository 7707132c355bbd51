import type { RuleExamples } from '../rule';

export default {
  pass: [{ rows: [{ householdCode: '5200000001', memberName: '测试甲', relation: '户主', idNumber: '520000198001010031' }] }],
  fail: [
    {
      title: '户编号录错',
      rows: [{ householdCode: '5200000001', memberName: '测试乙', relation: '配偶', idNumber: '520000198202020068' }],
    },
  ],
  cannotTell: [
    {
      title: '关系不在选项内',
      rows: [{ householdCode: '5200000001', memberName: '测试甲', relation: '邻居', idNumber: '520000198202020068' }],
    },
  ],
} satisfies RuleExamples;
