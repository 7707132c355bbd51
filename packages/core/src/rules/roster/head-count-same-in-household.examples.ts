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
      title: '只在户主一行填写',
      rows: [
        { householdCode: '5200000001', memberName: '测试甲', relation: '户主', idNumber: '520000198001010031', headCount: 2 },
        { householdCode: '5200000001', memberName: '测试乙', relation: '配偶', idNumber: '520000198202020068', headCount: null },
      ],
    },
  ],
  fail: [
    {
      rows: [
        { householdCode: '5200000001', memberName: '测试甲', relation: '户主', idNumber: '520000198001010031', headCount: 2 },
        { householdCode: '5200000001', memberName: '测试乙', relation: '配偶', idNumber: '520000198202020068', headCount: 3 },
      ],
    },
  ],
  cannotTell: [
    {
      rows: [
        { householdCode: '5200000001', memberName: '测试甲', relation: '户主', idNumber: '520000198001010031', headCount: 2 },
        {
          householdCode: '5200000001',
          memberName: '测试乙',
          relation: '配偶',
          idNumber: '520000198202020068',
          headCount: '两口',
        },
      ],
    },
  ],
} satisfies RuleExamples;
