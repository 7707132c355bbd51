import type { RuleExamples } from '../rule';

export default {
  pass: [
    {
      rows: [
        { householdCode: '5200000001', memberName: '测试甲', idNumber: '520000198001010031', personCode: '520000000101' },
        { householdCode: '5200000001', memberName: '测试甲', idNumber: '520000198202020068', personCode: '520000000102' },
      ],
    },
  ],
  fail: [
    {
      rows: [
        { householdCode: '5200000001', memberName: '测试甲', idNumber: '520000198001010031', personCode: '520000000101' },
        { householdCode: '5200000001', memberName: '测试甲', idNumber: '520000198202020068', personCode: '520000000101' },
      ],
    },
  ],
  cannotTell: [
    {
      title: '证件号码读不出',
      rows: [
        { householdCode: '5200000001', memberName: '测试甲', idNumber: '待查', personCode: '520000000101' },
        { householdCode: '5200000001', memberName: '测试甲', idNumber: '520000198202020068', personCode: '520000000101' },
      ],
    },
  ],
} satisfies RuleExamples;
