import type { RuleExamples } from '../rule';

export default {
  pass: [
    {
      rows: [
        {
          householdCode: '5200000001',
          headName: '测试甲',
          headCount: 1,
          minimumLivingAllowance: 0,
          extremePovertySupport: 11232,
        },
      ],
    },
  ],
  fail: [
    {
      rows: [
        {
          householdCode: '5200000001',
          headName: '测试甲',
          headCount: 1,
          minimumLivingAllowance: 3600,
          extremePovertySupport: 11232,
        },
      ],
    },
  ],
  cannotTell: [
    {
      rows: [
        {
          householdCode: '5200000001',
          headName: '测试甲',
          headCount: 1,
          minimumLivingAllowance: 3600,
          extremePovertySupport: '约1万',
        },
      ],
    },
  ],
} satisfies RuleExamples;
