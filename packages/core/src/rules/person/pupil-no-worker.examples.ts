import type { RuleExamples } from '../rule';

export default {
  pass: [
    {
      rows: [
        {
          householdCode: '5200000001',
          memberName: '测试甲',
          idNumber: '520000200601010035',
          schoolStatus: '普通高中三年级',
          labourSkill: '无劳动力',
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
          idNumber: '520000200601010035',
          schoolStatus: '普通高中三年级',
          labourSkill: '普通劳动力',
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
          idNumber: '520000200601010035',
          schoolStatus: '普通高中三年级',
          labourSkill: '力气大',
        },
      ],
    },
  ],
} satisfies RuleExamples;
