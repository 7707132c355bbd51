import type { RuleExamples } from '../rule';

export default {
  pass: [
    {
      rows: [
        { householdCode: '5200000001', memberName: '测试甲', idNumber: '520000198001010031' },
        { householdCode: '5200000001', memberName: '测试甲', idNumber: '520000198202020068' },
      ],
    },
  ],
  fail: [
    {
      title: '录了两行',
      rows: [
        { householdCode: '5200000001', memberName: '测试甲', idNumber: '520000198001010031' },
        { householdCode: '5200000001', memberName: '测试甲', idNumber: '520000198001010031' },
      ],
    },
  ],
  cannotTell: [
    {
      title: '号码读不出',
      rows: [
        { householdCode: '5200000001', memberName: '测试甲', idNumber: '见户口本' },
        { householdCode: '5200000001', memberName: '测试甲', idNumber: '520000198202020068' },
      ],
    },
  ],
} satisfies RuleExamples;
