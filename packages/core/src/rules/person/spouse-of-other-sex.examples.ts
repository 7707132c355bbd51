import type { RuleExamples } from '../rule';

export default {
  pass: [
    {
      rows: [
        { householdCode: '5200000001', memberName: '测试乙', relation: '配偶', idNumber: '520000198202020068' },
        { householdCode: '5200000001', memberName: '测试甲', relation: '户主', idNumber: '520000198001010031' },
      ],
    },
  ],
  fail: [
    {
      title: '把儿子填成了配偶',
      rows: [
        { householdCode: '5200000001', memberName: '测试丙', relation: '配偶', idNumber: '520000201003030073' },
        { householdCode: '5200000001', memberName: '测试甲', relation: '户主', idNumber: '520000198001010031' },
      ],
    },
  ],
  cannotTell: [
    {
      title: '户主的号码读不出',
      rows: [
        { householdCode: '5200000001', memberName: '测试乙', relation: '配偶', idNumber: '520000198202020068' },
        { householdCode: '5200000001', memberName: '测试甲', relation: '户主', idNumber: '待查' },
      ],
    },
  ],
} satisfies RuleExamples;
