import type { RuleExamples } from '../rule';

export default {
  pass: [
    {
      rows: [
        {
          householdCode: '5200000001',
          memberName: '测试甲',
          idNumber: '520000201301010038',
          schoolStatus: '小学',
          education: null,
        },
      ],
    },
    {
      title: '九年级已毕业',
      rows: [
        {
          householdCode: '5200000001',
          memberName: '测试甲',
          idNumber: '520000200806010039',
          schoolStatus: null,
          education: '初中',
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
          schoolStatus: null,
          education: null,
        },
      ],
    },
    {
      title: '8月31日正好满6周岁',
      rows: [
        {
          householdCode: '5200000001',
          memberName: '测试甲',
          idNumber: '520000201708310032',
          schoolStatus: null,
          education: null,
        },
      ],
    },
  ],
  cannotTell: [
    {
      title: '在校生状况不在选项内',
      rows: [
        {
          householdCode: '5200000001',
          memberName: '测试甲',
          idNumber: '520000201301010038',
          schoolStatus: '某年级',
          education: null,
        },
      ],
    },
  ],
} satisfies RuleExamples;
