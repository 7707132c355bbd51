import type { RuleExamples } from '../rule';

export default {
  pass: [
    {
      rows: [
        {
          householdCode: '5200000001',
          memberName: '测试甲',
          idNumber: '520000198001010031',
          hasExtremePovertySupport: '是',
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
          hasExtremePovertySupport: '是',
          workMonths: 7,
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
          hasExtremePovertySupport: '是',
          workMonths: '半年多',
        },
      ],
    },
  ],
} satisfies RuleExamples;
