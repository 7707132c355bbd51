import type { RuleExamples } from '../rule';

export default {
  pass: [
    {
      rows: [
        {
          householdCode: '5200000001',
          memberName: '测试甲',
          idNumber: '520000201301010038',
          education: null,
          schoolStatus: '小学',
        },
      ],
    },
  ],
  fail: [
    {
      rows: [
        {
          householdCode: '5200000001',
          memberName: '测试甲',
          idNumber: '520000201301010038',
          education: '小学',
          schoolStatus: '小学',
        },
      ],
    },
  ],
  cannotTell: [
    {
      rows: [
        {
          householdCode: '5200000001',
          memberName: '测试甲',
          idNumber: '520000201301010038',
          education: '小学',
          schoolStatus: '某年级',
        },
      ],
    },
  ],
} satisfies RuleExamples;
