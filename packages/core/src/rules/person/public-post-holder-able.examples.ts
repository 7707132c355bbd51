import type { RuleExamples } from '../rule';

export default {
  pass: [
    {
      title: '弱劳动力可以上岗',
      rows: [
        {
          householdCode: '5200000001',
          memberName: '测试甲',
          idNumber: '520000198001010031',
          publicPostType: '保洁员',
          labourSkill: '弱劳动力或半劳动力',
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
          labourSkill: '无劳动力',
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
          labourSkill: '力气大',
        },
      ],
    },
  ],
} satisfies RuleExamples;
