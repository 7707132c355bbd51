import type { RuleExamples } from '../rule';

export default {
  pass: [
    {
      title: '表里没有失学原因一列，已毕业',
      rows: [
        {
          householdCode: '5200000001',
          memberName: '测试甲',
          idNumber: '520000200806010039',
          schoolStatus: '非在校生',
          education: '初中',
        },
      ],
    },
    {
      rows: [
        {
          householdCode: '5200000001',
          memberName: '测试甲',
          idNumber: '520000201301010038',
          schoolStatus: '小学',
          education: null,
          dropoutReason: null,
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
          dropoutReason: null,
        },
      ],
    },
    {
      title: '写明了原因',
      rows: [
        {
          householdCode: '5200000001',
          memberName: '测试甲',
          idNumber: '520000201301010038',
          schoolStatus: null,
          education: null,
          dropoutReason: '因残',
        },
      ],
    },
  ],
  fail: [
    {
      title: '表里没有失学原因一列',
      rows: [
        {
          householdCode: '5200000001',
          memberName: '测试甲',
          idNumber: '520000201301010038',
          schoolStatus: '非在校生',
          education: null,
        },
      ],
    },
    {
      rows: [
        {
          householdCode: '5200000001',
          memberName: '测试甲',
          idNumber: '520000201301010038',
          schoolStatus: null,
          education: null,
          dropoutReason: null,
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
          dropoutReason: null,
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
          dropoutReason: null,
        },
      ],
    },
  ],
} satisfies RuleExamples;
