import type { RuleExamples } from '../rule';

export default {
  pass: [
    {
      rows: [
        { householdCode: '5200000001', memberName: '测试甲', idNumber: '520000198001010031' },
        { householdCode: '5200000002', memberName: '测试乙', idNumber: '520000198202020068' },
      ],
    },
  ],
  fail: [
    {
      title: '拆户后两户都有',
      rows: [
        { householdCode: '5200000001', memberName: '测试甲', idNumber: '520000198001010031' },
        { householdCode: '5200000002', memberName: '测试甲', idNumber: '520000198001010031' },
      ],
    },
  ],
  cannotTell: [
    {
      title: '户编号读不出',
      rows: [
        { householdCode: '5200000001', memberName: '测试甲', idNumber: '520000198001010031' },
        { householdCode: '某户', memberName: '测试甲', idNumber: '520000198001010031' },
      ],
    },
  ],
} satisfies RuleExamples;
