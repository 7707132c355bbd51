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
      title: '儿媳填成了配偶',
      rows: [
        { householdCode: '5200000001', memberName: '测试乙', relation: '配偶', idNumber: '520000198202020068' },
        { householdCode: '5200000001', memberName: '测试戊', relation: '配偶', idNumber: '520000198801010144' },
        { householdCode: '5200000001', memberName: '测试甲', relation: '户主', idNumber: '520000198001010031' },
      ],
    },
  ],
  cannotTell: [
    {
      rows: [
        { householdCode: '某户', memberName: '测试乙', relation: '配偶', idNumber: '520000198202020068' },
        { householdCode: '5200000001', memberName: '测试戊', relation: '配偶', idNumber: '520000198801010144' },
      ],
    },
  ],
} satisfies RuleExamples;
