import type { RuleExamples } from '../rule';

export default {
  pass: [
    {
      rows: [
        { householdCode: '5200000001', memberName: '测试甲', relation: '户主', idNumber: '520000198001010031' },
        { householdCode: '5200000001', memberName: '测试乙', relation: '配偶', idNumber: '520000198202020068' },
      ],
    },
    {
      title: '同一人重复录入，另有一条说明',
      rows: [
        { householdCode: '5200000001', memberName: '测试甲', relation: '户主', idNumber: '520000198001010031' },
        { householdCode: '5200000001', memberName: '测试甲', relation: '户主', idNumber: '520000198001010031' },
      ],
    },
  ],
  fail: [
    {
      title: '户主变更后没有改',
      rows: [
        { householdCode: '5200000001', memberName: '测试甲', relation: '户主', idNumber: '520000198001010031' },
        { householdCode: '5200000001', memberName: '测试丁', relation: '户主', idNumber: '520000195504040095' },
      ],
    },
  ],
  cannotTell: [
    {
      title: '户编号读不出',
      rows: [
        { householdCode: '某户', memberName: '测试甲', relation: '户主', idNumber: '520000198001010031' },
        { householdCode: '5200000001', memberName: '测试丁', relation: '户主', idNumber: '520000195504040095' },
      ],
    },
  ],
} satisfies RuleExamples;
