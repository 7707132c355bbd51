import type { RuleExamples } from '../rule';

export default {
  pass: [
    {
      rows: [
        {
          householdCode: '5200000001',
          memberName: '测试甲',
          idNumber: '520000198001010031',
          labourSkill: '技能劳动力',
          education: '初中',
          schoolStatus: null,
          workMonths: 10,
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
          labourSkill: '技能劳动力',
          education: '初中',
          schoolStatus: null,
          workMonths: 0,
        },
      ],
    },
    {
      title: '本科毕业',
      rows: [
        {
          householdCode: '5200000001',
          memberName: '测试甲',
          idNumber: '520000198001010031',
          labourSkill: '普通劳动力',
          education: '本科及以上',
          schoolStatus: null,
          workMonths: null,
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
          labourSkill: '技能劳动力',
          education: '初中',
          schoolStatus: null,
          workMonths: '半年多',
        },
      ],
    },
  ],
} satisfies RuleExamples;
