import type { RuleExamples } from '../rule';

export default {
  pass: [
    {
      rows: [
        {
          householdCode: '5200000001',
          memberName: '测试甲',
          idNumber: '520000198001010031',
          workMonths: 10,
          workPlace: '省外务工',
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
          workMonths: null,
          workPlace: '省外务工',
        },
      ],
    },
    {
      rows: [
        {
          householdCode: '5200000001',
          memberName: '测试甲',
          idNumber: '520000198001010031',
          workMonths: 0,
          workPlace: '省外务工',
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
          workMonths: '半年多',
          workPlace: '省外务工',
        },
      ],
    },
  ],
} satisfies RuleExamples;
