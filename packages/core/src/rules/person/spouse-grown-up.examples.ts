import type { RuleExamples } from '../rule';

export default {
  pass: [
    { rows: [{ householdCode: '5200000001', memberName: '测试乙', relation: '配偶', idNumber: '520000198202020068' }] },
    {
      title: '正好16周岁',
      rows: [{ householdCode: '5200000001', memberName: '测试甲', relation: '配偶', idNumber: '520000200712310161' }],
    },
  ],
  fail: [{ rows: [{ householdCode: '5200000001', memberName: '测试甲', relation: '配偶', idNumber: '520000201205050128' }] }],
  cannotTell: [{ rows: [{ householdCode: '5200000001', memberName: '测试甲', relation: '配偶', idNumber: '待查' }] }],
} satisfies RuleExamples;
