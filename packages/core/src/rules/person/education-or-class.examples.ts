import type { RuleExamples } from '../rule';

export default {
  pass: [
    {
      rows: [
        {
          householdCode: '5200000001',
          memberName: '测试甲',
          idNumber: '520000198001010031',
          education: '初中',
          schoolStatus: null,
        },
      ],
    },
    {
      title: '在校生',
      rows: [
        {
          householdCode: '5200000001',
          memberName: '测试甲',
          idNumber: '520000200601010035',
          education: null,
          schoolStatus: '普通高中二年级',
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
          education: null,
          schoolStatus: null,
        },
      ],
    },
  ],
  cannotTell: [
    {
      title: '文化程度不在选项内',
      rows: [
        {
          householdCode: '5200000001',
          memberName: '测试甲',
          idNumber: '520000198001010031',
          education: '一般',
          schoolStatus: null,
        },
      ],
    },
  ],
} satisfies RuleExamples;
