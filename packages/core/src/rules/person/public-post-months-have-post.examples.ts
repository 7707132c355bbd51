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
          publicPostType: null,
          publicPostMonths: 12,
        },
      ],
    },
  ],
  cannotTell: [
    {
      title: '岗位不在选项内',
      rows: [
        {
          householdCode: '5200000001',
          memberName: '测试甲',
          idNumber: '520000198001010031',
          publicPostType: '站岗',
          publicPostMonths: 12,
        },
      ],
    },
  ],
} satisfies RuleExamples;
