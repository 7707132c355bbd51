import type { RuleExamples } from '../rule';

export default {
  pass: [
    {
      rows: [
        { householdCode: '5200000001', memberName: '测试甲', idNumber: '520000198001010031' },
        { householdCode: '5200000001', memberName: '测试甲', idNumber: '520000198202020068' },
      ],
    },
    {
      title: '两个年度各一行',
      rows: [
        { householdCode: '5200000001', memberName: '测试甲', idNumber: '520000198001010031', year: 2022 },
        { householdCode: '5200000001', memberName: '测试甲', idNumber: '520000198001010031', year: 2023 },
      ],
    },
  ],
  fail: [
    {
      title: '同户录了两行',
      rows: [
        { householdCode: '5200000001', memberName: '测试甲', idNumber: '520000198001010031' },
        { householdCode: '5200000001', memberName: '测试甲', idNumber: '520000198001010031' },
      ],
    },
    {
      title: '同一年度两行',
      rows: [
        { householdCode: '5200000001', memberName: '测试甲', idNumber: '520000198001010031', year: 2023 },
        { householdCode: '5200000001', memberName: '测试甲', idNumber: '520000198001010031', year: 2023 },
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
