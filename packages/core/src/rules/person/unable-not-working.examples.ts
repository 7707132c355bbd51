import type { RuleExamples } from '../rule';

export default {
  pass: [
    {
      rows: [
        {
          householdCode: '5200000001',
          memberName: '测试甲',
          idNumber: '520000198001010031',
          labourSkill: '丧失劳动力',
          schoolStatus: null,
          workMonths: 0,
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
          schoolStatus: null,
          workMonths: 8,
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
          labourSkill: '无劳动力',
          schoolStatus: null,
          workMonths: '半年多',
        },
      ],
    },
  ],
} satisfies RuleExamples;
