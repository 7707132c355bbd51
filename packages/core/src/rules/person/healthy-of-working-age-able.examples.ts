import type { RuleExamples } from '../rule';

export default {
  pass: [
    {
      rows: [
        {
          householdCode: '5200000001',
          memberName: '测试甲',
          idNumber: '520000198001010031',
          labourSkill: '普通劳动力',
          healthStatus: '健康',
          schoolStatus: null,
        },
      ],
    },
    {
      title: '弱劳动力合规',
      rows: [
        {
          householdCode: '5200000001',
          memberName: '测试甲',
          idNumber: '520000198001010031',
          labourSkill: '弱劳动力或半劳动力',
          healthStatus: '健康',
          schoolStatus: null,
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
          labourSkill: '无劳动力',
          healthStatus: '健康',
          schoolStatus: null,
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
          labourSkill: '力气大',
          healthStatus: '健康',
          schoolStatus: null,
        },
      ],
    },
  ],
} satisfies RuleExamples;
