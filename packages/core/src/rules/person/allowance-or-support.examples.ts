import type { RuleExamples } from '../rule';

export default {
  pass: [
    {
      rows: [
        {
          householdCode: '5200000001',
          memberName: '测试甲',
          idNumber: '520000198001010031',
          hasMinimumLiving: '是',
          hasExtremePovertySupport: '否',
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
          hasMinimumLiving: '是',
          hasExtremePovertySupport: '是',
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
          hasMinimumLiving: '是',
          hasExtremePovertySupport: null,
        },
      ],
    },
  ],
} satisfies RuleExamples;
