import type { RuleExamples } from '../rule';

export default {
  pass: [
    {
      rows: [
        {
          householdCode: '5200000001',
          memberName: '测试甲',
          idNumber: '520000200501010038',
          schoolStatus: '中职三年级',
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
          idNumber: '520000200501010038',
          schoolStatus: '中职三年级',
          workMonths: 6,
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
          idNumber: '520000200501010038',
          schoolStatus: '中职三年级',
          workMonths: '半年多',
        },
      ],
    },
  ],
} satisfies RuleExamples;
