import type { RuleExamples } from '../rule';

export default {
  pass: [
    {
      rows: [
        {
          householdCode: '5200000001',
          memberName: '测试甲',
          idNumber: '520000201301010038',
          schoolStatus: null,
          dropoutReason: '因残',
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
          schoolStatus: '小学',
          dropoutReason: '厌学',
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
          idNumber: '520000201301010038',
          schoolStatus: '某年级',
          dropoutReason: '厌学',
        },
      ],
    },
  ],
} satisfies RuleExamples;
