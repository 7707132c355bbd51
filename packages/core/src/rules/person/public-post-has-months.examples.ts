import type { RuleExamples } from '../rule';

export default {
  pass: [
    {
      rows: [
        {
          householdCode: '5200000001',
          memberName: '测试甲',
          idNumber: '520000198001010031',
          publicPostType: '保洁员',
          publicPostMonths: 12,
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
          idNumber: '520000198001010031',
          publicPostType: '保洁员',
          publicPostMonths: null,
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
          idNumber: '520000198001010031',
          publicPostType: '保洁员',
          publicPostMonths: '全年',
        },
      ],
    },
  ],
} satisfies RuleExamples;
