import type { RuleExamples } from '../rule';

export default {
  pass: [
    {
      rows: [{ householdCode: '5200000001', headName: '测试甲', headIdNumber: '520000198001010031' }],
      others: {
        person: [
          { householdCode: '5200000001', memberName: '测试甲', relation: '户主', idNumber: '520000198001010031' },
          { householdCode: '5200000001', memberName: '测试乙', relation: '配偶', idNumber: '520000198202020068' },
        ],
      },
    },
  ],
  fail: [
    {
      title: '一字之差',
      rows: [{ householdCode: '5200000001', headName: '测试误', headIdNumber: '520000198001010031' }],
      others: {
        person: [
          { householdCode: '5200000001', memberName: '测试甲', relation: '户主', idNumber: '520000198001010031' },
          { householdCode: '5200000001', memberName: '测试乙', relation: '配偶', idNumber: '520000198202020068' },
        ],
      },
    },
  ],
  cannotTell: [
    {
      title: '户主号码读不出',
      rows: [{ householdCode: '5200000001', headName: '测试误', headIdNumber: '待查' }],
      others: {
        person: [
          { householdCode: '5200000001', memberName: '测试甲', relation: '户主', idNumber: '520000198001010031' },
          { householdCode: '5200000001', memberName: '测试乙', relation: '配偶', idNumber: '520000198202020068' },
        ],
      },
    },
  ],
} satisfies RuleExamples;
