import type { RuleExamples } from '../rule';

export default {
  pass: [
    {
      rows: [
        { householdCode: '5200000001', memberName: '测试甲', relation: '户主', idNumber: '520000198001010031', headCount: 2 },
        { householdCode: '5200000001', memberName: '测试乙', relation: '配偶', idNumber: '520000198202020068', headCount: 2 },
      ],
    },
    {
      title: '一人录了两行，另有一条说明',
      rows: [
        { householdCode: '5200000001', memberName: '测试甲', relation: '户主', idNumber: '520000198001010031', headCount: 2 },
        { householdCode: '5200000001', memberName: '测试乙', relation: '配偶', idNumber: '520000198202020068', headCount: 2 },
        { householdCode: '5200000001', memberName: '测试乙', relation: '配偶', idNumber: '520000198202020068', headCount: 2 },
      ],
    },
  ],
  fail: [
    {
      title: '少列一人',
      rows: [
        { householdCode: '5200000001', memberName: '测试甲', relation: '户主', idNumber: '520000198001010031', headCount: 3 },
        { householdCode: '5200000001', memberName: '测试乙', relation: '配偶', idNumber: '520000198202020068', headCount: 3 },
      ],
    },
  ],
  cannotTell: [
    {
      title: '有一人的关系不在选项内',
      rows: [
        { householdCode: '5200000001', memberName: '测试甲', relation: '户主', idNumber: '520000198001010031', headCount: 3 },
        { householdCode: '5200000001', memberName: '测试乙', relation: '邻居', idNumber: '520000198202020068', headCount: 3 },
      ],
    },
  ],
} satisfies RuleExamples;
